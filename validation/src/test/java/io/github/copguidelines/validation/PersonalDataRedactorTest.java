package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.text.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonalDataRedactorTest {

  private static final ValidationInput INPUT =
      ValidationInput.ofObject(Samples.submission(), Stage.DRAFT);

  private static Finding unknown(String member) {
    return ReadRules.UNKNOWN_MEMBER.at(Pointer.root().child("cost").child(member)).build();
  }

  private static AcceptedFinding accepted(String reason) {
    return new AcceptedFinding(unknown("ours"), reason, PartialDate.parse("2999"), true);
  }

  @Test
  void findingOnANameThatLooksPersonalIsReportedAtItsObject() {
    ValidationReport report =
        ValidationReport.of(Stage.DRAFT, List.of(unknown("ours"), unknown("someone@example.org")));

    assertEquals(
        List.of("/cost", "/cost/ours"),
        PersonalDataRedactor.places(INPUT, report).findings().stream()
            .map(finding -> finding.pointer().toString())
            .toList());
  }

  @Test
  void reasonThatLooksPersonalIsLeftOut() {
    ValidationReport report =
        ValidationReport.of(
            Stage.DRAFT,
            List.of(),
            List.of(accepted("Our own field."), accepted("Ask someone@example.org.")));

    assertEquals(
        List.of("Our own field. true", "[\u2026] true"),
        PersonalDataRedactor.reasons(INPUT, report).accepted().stream()
            .map(one -> one.reason() + " " + one.inDocument())
            .toList());
  }

  @Test
  void harmlessReportIsNotCopied() {
    ValidationReport report =
        ValidationReport.of(
            Stage.DRAFT, List.of(unknown("ours")), List.of(accepted("Our own field.")));

    assertSame(report, PersonalDataRedactor.places(INPUT, report));
    assertSame(report, PersonalDataRedactor.reasons(INPUT, report));
  }
}
