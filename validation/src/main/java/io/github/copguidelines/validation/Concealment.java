package io.github.copguidelines.validation;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.safeguarding.PersonalDataScanner;

/**
 * Takes out of places what looks like personal data.
 *
 * <p>Names of members that the model does not know are part of a place, and some hold an address or
 * a number. A finding on one is told at the object that has it; line and column stay.
 */
final class Concealment {

  /** Stands for a reason that holds personal data; it needs no translation. */
  private static final String GONE = "[\u2026]";

  private final PersonalDataScanner scanner;

  Concealment(PersonalDataScanner scanner) {
    this.scanner = scanner;
  }

  ValidationReport of(ValidationReport report) {
    boolean harmless =
        report.findings().stream().allMatch(finding -> told(finding).equals(finding.pointer()))
            && report.accepted().stream().allMatch(this::isHarmless);
    return harmless
        ? report
        : ValidationReport.of(
            report.stage(),
            report.findings().stream().map(this::of).toList(),
            report.accepted().stream()
                .map(
                    one ->
                        new AcceptedFinding(
                            of(one.finding()),
                            isHarmless(one) ? one.reason() : GONE,
                            one.until(),
                            one.inDocument()))
                .toList());
  }

  private Finding of(Finding finding) {
    return finding.toBuilder().pointer(told(finding)).build();
  }

  private boolean isHarmless(AcceptedFinding accepted) {
    return scanner.scan(accepted.reason()).isEmpty()
        && told(accepted.finding()).equals(accepted.finding().pointer());
  }

  private Pointer told(Finding finding) {
    return TellablePlace.of(finding.pointer(), scanner);
  }
}
