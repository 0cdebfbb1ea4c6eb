package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.programme.Programme;
import io.github.copguidelines.settings.Acceptance;
import io.github.copguidelines.settings.SeveritySetting;
import io.github.copguidelines.settings.ValidationSettings;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.vocabulary.PracticeKind;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {

  private static final PracticeRecord UNKNOWN_KIND =
      Samples.publication().toBuilder().kind(PracticeKind.of("no-such-kind")).build();

  private static Acceptance acceptance(String rule, String pointer) {
    return Acceptance.builder()
        .rule(rule)
        .pointer(pointer)
        .reason("known")
        .until(PartialDate.parse("2999"))
        .build();
  }

  private static List<String> told(ValidationReport report) {
    return report.findings().stream()
        .map(finding -> finding.rule() + " " + finding.pointer())
        .toList();
  }

  private static long warnings(ValidationReport report, String rule) {
    return report.findings().stream().filter(finding -> finding.rule().equals(rule)).count();
  }

  @Test
  void theValidatorAcceptsWhatItsSettingsAccept() {
    assertEquals(
        1, warnings(Samples.VALIDATOR.validate(UNKNOWN_KIND, Stage.PUBLICATION), "PR-004"));
    CopValidator accepting =
        Samples.VALIDATOR.withSettings(
            ValidationSettings.builder().addAccepted(acceptance("PR-004", "/kind")).build());
    ValidationReport report = accepting.validate(UNKNOWN_KIND, Stage.PUBLICATION);
    assertEquals(0, warnings(report, "PR-004"));
    assertEquals(1, report.accepted().size());
  }

  @Test
  void theSettingsOutliveOtherLimitsAndClocks() {
    CopValidator raising =
        Samples.VALIDATOR
            .withSettings(
                ValidationSettings.builder()
                    .addSeverities(
                        SeveritySetting.builder().rule("PR-004").severity(Severity.ERROR).build())
                    .build())
            .withLimits(Limits.standard())
            .withClock(Clock.systemUTC());
    assertTrue(
        raising.validate(UNKNOWN_KIND, Stage.PUBLICATION).findings().stream()
            .anyMatch(
                finding ->
                    finding.rule().equals("PR-004") && finding.severity() == Severity.ERROR));
  }

  @Test
  void aRecordAcceptsItsOwnWarningsAndIsToldOfThoseThatAreNone() {
    PracticeRecord record =
        UNKNOWN_KIND.toBuilder()
            .addAccepted(acceptance("PR-004", "/kind"), acceptance("PR-004", "/title"))
            .build();
    ValidationReport report = Samples.VALIDATOR.validate(record, Stage.PUBLICATION);
    assertEquals(1, report.accepted().size());
    assertEquals(List.of("SET-003 /accepted/1"), told(report));
  }

  @Test
  void whetherAnAcceptanceMeetsAFindingOfReadingIsKnownOfADocumentOnly() {
    PracticeRecord record =
        Samples.publication().toBuilder().addAccepted(acceptance("READ-004", "/ours")).build();
    assertEquals(List.of(), told(Samples.VALIDATOR.validate(record, Stage.PUBLICATION)));

    ReadResult<PracticeRecord> clean = ReadResult.of(Optional.of(record), List.of(), List.of());
    assertEquals(
        List.of("SET-003 /accepted/0"), told(Samples.VALIDATOR.validate(clean, Stage.PUBLICATION)));

    Finding unknown = Rule.warning("READ-004").at(Pointer.parse("/ours")).build();
    ReadResult<PracticeRecord> read =
        ReadResult.of(Optional.of(record), List.of(unknown), List.of());
    ValidationReport report = Samples.VALIDATOR.validate(read, Stage.PUBLICATION);
    assertEquals(List.of(), report.findings());
    assertEquals(unknown, report.accepted().get(0).finding());
  }

  @Test
  void aDocumentWithoutARecordHasWhatReadingFound() {
    Finding empty = Rule.error("READ-010").at(Pointer.root()).build();
    ReadResult<PracticeRecord> none = ReadResult.of(Optional.empty(), List.of(empty), List.of());
    assertEquals(List.of(empty), Samples.VALIDATOR.validate(none, Stage.SUBMISSION).findings());
  }

  @Test
  void settingsNamePlacesAsReportsDoForDocumentsOfEachType() {
    Finding unknown =
        Rule.warning("READ-004").at(Pointer.root().child("someone@example.org")).build();
    CopValidator accepting =
        Samples.VALIDATOR.withSettings(
            ValidationSettings.builder().addAccepted(acceptance("READ-004", "")).build());

    for (Extensible document :
        List.of(Samples.publication(), Programme.builder().id("a-programme").build())) {
      ReadResult<Extensible> read =
          ReadResult.of(Optional.of(document), List.of(unknown), List.of());
      assertEquals(1, accepting.validate(read, Stage.DRAFT).accepted().size());
    }
  }

  @Test
  void theAcceptancesOfADocumentAreToldAtTheirPlacesInIt() {
    PracticeRecord record =
        Samples.publication().toBuilder().addAccepted(acceptance("PR-004", "/title")).build();
    ReadResult<PracticeRecord> read =
        ReadResult.of(
            Optional.of(record), List.of(), List.of(), List.of(Pointer.parse("/accepted/0")));
    assertEquals(
        List.of("SET-003 /accepted/1"), told(Samples.VALIDATOR.validate(read, Stage.PUBLICATION)));
  }

  @Test
  void onlyTheReasonThatHoldsPersonalDataIsNotTold() {
    Acceptance harmless = acceptance("READ-004", "/ours");
    Acceptance harmful =
        acceptance("READ-004", "/theirs").toBuilder().reason("Ask someone@example.org.").build();
    PracticeRecord record =
        Samples.publication().toBuilder().addAccepted(harmless, harmful).build();
    List<Finding> found =
        List.of(
            Rule.warning("READ-004").at(Pointer.parse("/ours")).build(),
            Rule.warning("READ-004").at(Pointer.parse("/theirs")).build());
    ReadResult<PracticeRecord> read = ReadResult.of(Optional.of(record), found, List.of());

    assertEquals(
        List.of(harmless.reason(), "[\u2026]"),
        Samples.VALIDATOR.validate(read, Stage.PUBLICATION).accepted().stream()
            .map(AcceptedFinding::reason)
            .toList());
  }
}
