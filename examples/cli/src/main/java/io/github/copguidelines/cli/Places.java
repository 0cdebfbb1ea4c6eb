package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.safeguarding.PersonalDataScanner;
import io.github.copguidelines.validation.TellablePlace;

/** Formats places in documents for reports, without names that may be personal data. */
final class Places {

  private static final PersonalDataScanner SCANNER = PersonalDataScanner.standard();

  private Places() {}

  static Pointer told(Pointer place) {
    return TellablePlace.of(place, SCANNER);
  }

  static ValidationReport told(ValidationReport report) {
    return report.map(finding -> finding.toBuilder().pointer(told(finding.pointer())).build());
  }
}
