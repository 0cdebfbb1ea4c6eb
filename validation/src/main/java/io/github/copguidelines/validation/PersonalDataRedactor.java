package io.github.copguidelines.validation;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ValidationReport;
import java.util.function.Predicate;

/** Takes out of a report what looks like personal data. */
final class PersonalDataRedactor {

  /** Replaces a reason that holds personal data; it needs no translation. */
  private static final String GONE = "[\u2026]";

  private PersonalDataRedactor() {}

  /**
   * Redacts the places of findings.
   *
   * <p>Names of members that the model does not know are part of a place, and some hold an address
   * or a number. A finding on one is reported at the object that has it; line and column stay.
   */
  static ValidationReport places(ValidationInput input, ValidationReport report) {
    Predicate<Finding> isHarmless = finding -> place(input, finding).equals(finding.pointer());
    return report.findings().stream().allMatch(isHarmless)
        ? report
        : report.map(finding -> finding.toBuilder().pointer(place(input, finding)).build());
  }

  private static Pointer place(ValidationInput input, Finding finding) {
    return TellablePlace.of(finding.pointer(), input.scanner());
  }

  /** Redacts the reasons for which warnings were accepted. */
  static ValidationReport reasons(ValidationInput input, ValidationReport report) {
    Predicate<AcceptedFinding> isHarmless = one -> input.scanner().scan(one.reason()).isEmpty();
    return report.accepted().stream().allMatch(isHarmless)
        ? report
        : ValidationReport.of(
            report.stage(),
            report.findings(),
            report.accepted().stream()
                .map(
                    one ->
                        isHarmless.test(one)
                            ? one
                            : new AcceptedFinding(
                                one.finding(), GONE, one.until(), one.inDocument()))
                .toList());
  }
}
