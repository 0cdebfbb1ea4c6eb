package io.github.copguidelines.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.text.PartialDate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationSettingsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Optional<String> RECORD = Optional.of("rw-policy");

  private static Acceptance acceptance(String rule, String pointer, String until) {
    return Acceptance.builder()
        .rule(rule)
        .pointer(pointer)
        .reason("known")
        .until(PartialDate.parse(until))
        .build();
  }

  private static ValidationSettings accepting(Acceptance acceptance) {
    return ValidationSettings.builder().addAccepted(acceptance).build();
  }

  private static ValidationSettings setting(String rule, Severity severity) {
    return ValidationSettings.builder()
        .addSeverities(SeveritySetting.builder().rule(rule).severity(severity).build())
        .build();
  }

  private static ValidationReport report(Severity severity, String rule, String place) {
    return ValidationReport.of(
        Stage.PUBLICATION,
        List.of(new Rule(rule, severity, Stage.DRAFT).at(Pointer.parse(place)).build()));
  }

  private static ValidationReport applied(ValidationSettings settings, ValidationReport report) {
    return settings.applyTo(report, RECORD, List.of(), TODAY);
  }

  private static List<String> review(ValidationSettings settings, ValidationReport report) {
    return settings.review(List.of(new Judged(RECORD, applied(settings, report))), TODAY).stream()
        .map(finding -> finding.messageKey() + " " + finding.pointer())
        .toList();
  }

  @Test
  void aWarningThatIsAcceptedStandsApartWithItsReason() {
    ValidationReport report = report(Severity.WARNING, "PR-004", "/kind");
    ValidationSettings settings = accepting(acceptance("PR-004", "/kind", "2026-11-25"));
    ValidationReport applied = applied(settings, report);
    assertEquals(List.of(), applied.findings());
    AcceptedFinding accepted = applied.accepted().get(0);
    assertEquals(report.findings().get(0), accepted.finding());
    assertEquals("known", accepted.reason());
    assertEquals(List.of(), review(settings, report));
  }

  @ParameterizedTest
  @CsvSource({
    "/results/*/value, true",
    "/results/0/value, true",
    "/*/0/*, true",
    "/results/1/value, false",
    "/results/*/unit, false",
    "/*/1/value, false",
    "/*/0, false",
    "/results/0, false",
    "/results/*, false",
    "/results/*/value/*, false",
    "'', false"
  })
  void anAsteriskStandsForOneSegment(String pattern, boolean met) {
    ValidationReport report = report(Severity.WARNING, "PR-004", "/results/0/value");
    ValidationSettings settings = accepting(acceptance("PR-004", pattern, "2027"));
    assertEquals(met ? 1 : 0, applied(settings, report).accepted().size());
  }

  @Test
  void anErrorIsNeverAccepted() {
    ValidationReport report = report(Severity.ERROR, "PR-004", "/kind");
    ValidationSettings settings = accepting(acceptance("PR-004", "/kind", "2027"));
    assertEquals(report.findings(), applied(settings, report).findings());
    assertEquals(List.of("SET-004 /accepted/0"), review(settings, report));
  }

  @Test
  void aWarningThatWasMadeAnErrorCannotBeAccepted() {
    ValidationReport report = report(Severity.WARNING, "PR-004", "/kind");
    ValidationSettings settings =
        setting("PR-004", Severity.ERROR).toBuilder()
            .addAccepted(acceptance("PR-004", "/kind", "2027"))
            .build();
    assertEquals(1, applied(settings, report).count(Severity.ERROR));
    assertEquals(List.of("SET-004 /accepted/0"), review(settings, report));
  }

  @Test
  void whatHasExpiredNoLongerCounts() {
    ValidationReport report = report(Severity.WARNING, "PR-004", "/kind");
    ValidationSettings settings = accepting(acceptance("PR-004", "/kind", "2026-11-24"));
    assertEquals(report.findings(), applied(settings, report).findings());
    assertEquals(List.of("SET-002 /accepted/0/until"), review(settings, report));
  }

  @Test
  void anAcceptanceThatMeetsNothingIsToldAtTheLastStageOnly() {
    ValidationSettings settings = accepting(acceptance("PR-004", "/title", "2027"));
    ValidationReport last = report(Severity.WARNING, "PR-004", "/kind");
    assertEquals(List.of("SET-003 /accepted/0"), review(settings, last));
    ValidationReport earlier = ValidationReport.of(Stage.ACCEPTANCE, last.findings());
    assertEquals(List.of(), review(settings, earlier));
  }

  @Test
  void anAcceptanceForAnotherRecordIsNeitherUsedNorTold() {
    ValidationReport report = report(Severity.WARNING, "PR-004", "/kind");
    ValidationSettings settings =
        accepting(acceptance("PR-004", "/kind", "2027").toBuilder().record("other").build());
    assertEquals(report.findings(), applied(settings, report).findings());
    assertEquals(List.of(), review(settings, report));
  }

  @Test
  void anAcceptanceForTheRecordItselfIsUsed() {
    ValidationReport report = report(Severity.WARNING, "PR-004", "/kind");
    ValidationSettings settings =
        accepting(acceptance("PR-004", "/kind", "2027").toBuilder().record(RECORD).build());
    assertEquals(1, applied(settings, report).accepted().size());
    assertEquals(
        List.of(), settings.applyTo(report, Optional.empty(), List.of(), TODAY).accepted());
  }

  @ParameterizedTest
  @CsvSource({"999, 1", "1000, 0"})
  void ofMoreThanAThousandAcceptancesForARuleTheFirstCount(int before, int accepted) {
    ValidationReport report = report(Severity.WARNING, "PR-004", "/kind");
    ValidationSettings settings =
        ValidationSettings.builder()
            .addAllAccepted(Collections.nCopies(before, acceptance("PR-004", "/title", "2027")))
            .addAccepted(acceptance("PR-004", "/kind", "2027"))
            .build();
    assertEquals(accepted, applied(settings, report).accepted().size());
  }

  @Test
  void withoutAReasonOrAPlaceNothingIsAccepted() {
    ValidationReport report = report(Severity.WARNING, "PR-004", "/kind");
    ValidationSettings blank =
        accepting(acceptance("PR-004", "/kind", "2027").toBuilder().reason(" ").build());
    assertEquals(report.findings(), applied(blank, report).findings());
    assertEquals(List.of("SET-006.reason /accepted/0/reason"), review(blank, report));
    ValidationSettings noPlace = accepting(acceptance("PR-004", "kind", "2027"));
    assertEquals(report.findings(), applied(noPlace, report).findings());
    assertEquals(List.of("SET-006.pointer /accepted/0/pointer"), review(noPlace, report));
  }

  @Test
  void aRuleThatThereIsNotIsTold() {
    ValidationReport report = report(Severity.WARNING, "PR-004", "/kind");
    assertEquals(
        List.of("SET-001 /accepted/0/rule"),
        review(accepting(acceptance("XX-004", "/kind", "2027")), report));
    assertEquals(
        List.of("SET-001 /severities/0/rule"), review(setting("XX-1", Severity.ERROR), report));
  }

  @ParameterizedTest
  @CsvSource({
    "PR-004, WARNING, ERROR, ERROR",
    "PR-004, INFO, WARNING, WARNING",
    "PR-004, WARNING, INFO, INFO",
    "PR-004, ERROR, WARNING, ERROR",
    "PR-004, ERROR, INFO, ERROR",
    "PR-012, WARNING, INFO, WARNING",
    "PR-012, WARNING, ERROR, ERROR",
    "PR-006, ERROR, INFO, ERROR"
  })
  void severitiesAreRaisedAndOnlyWarningsThatKeepNobodySafeAreLowered(
      String rule, Severity given, Severity set, Severity expected) {
    ValidationReport report = report(given, rule, "/kind");
    ValidationReport applied = applied(setting(rule, set), report);
    assertEquals(List.of(expected), applied.findings().stream().map(Finding::severity).toList());
  }

  @Test
  void aSeverityThatStaysIsTold() {
    ValidationReport report = report(Severity.ERROR, "PR-004", "/kind");
    assertEquals(
        List.of("SET-005 /severities/0/severity"),
        review(setting("PR-004", Severity.INFO), report));
    assertEquals(List.of(), review(setting("PR-004", Severity.ERROR), report));
  }

  @Test
  void whatTheRecordAcceptsCountsToo() {
    ValidationReport report = report(Severity.WARNING, "PR-004", "/kind");
    List<Acceptance> own = List.of(acceptance("PR-004", "/kind", "2027"));
    assertEquals(
        1, ValidationSettings.none().applyTo(report, RECORD, own, TODAY).accepted().size());
    assertSame(report, applied(ValidationSettings.none(), report));
  }
}
