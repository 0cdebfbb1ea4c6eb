package io.github.copguidelines.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told of acceptances and severities over several documents. */
class SettingsReviewTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Pointer OWN = Pointer.parse("/accepted");

  private static Acceptance acceptance(String rule, String pointer, String reason) {
    return Acceptance.builder()
        .rule(rule)
        .pointer(pointer)
        .reason(reason)
        .until(PartialDate.parse("2027"))
        .build();
  }

  private static Finding finding(String rule, Severity severity, String place) {
    return new Rule(rule, severity, Stage.DRAFT).at(Pointer.parse(place)).build();
  }

  private static Judged judged(Stage stage, List<Finding> stayed, Finding... accepted) {
    PartialDate until = PartialDate.parse("2027");
    return new Judged(
        Optional.of("example"),
        ValidationReport.of(
            stage,
            stayed,
            Stream.of(accepted).map(one -> new AcceptedFinding(one, "known", until)).toList()));
  }

  private static List<String> ofAcceptances(List<Acceptance> acceptances, Judged... judged) {
    return told(Review.ofAcceptances(acceptances, OWN, List.of(judged), TODAY, Set.of("OFFICE-1")));
  }

  private static List<String> told(List<Finding> findings) {
    return findings.stream().map(one -> one.messageKey() + " " + one.pointer()).toList();
  }

  @Test
  void noAcceptancesAreNothingToTell() {
    assertEquals(List.of(), ofAcceptances(List.of(), judged(Stage.PUBLICATION, List.of())));
  }

  @Test
  void eachAcceptanceIsToldAtItsOwnPlace() {
    Acceptance used = acceptance("PR-004", "/kind", "known");
    Acceptance idle = acceptance("PR-004", "/title", "known");
    Judged document =
        judged(Stage.PUBLICATION, List.of(), finding("PR-004", Severity.WARNING, "/kind"));

    assertEquals(
        List.of("SET-001 /accepted/0/rule", "SET-003 /accepted/2"),
        ofAcceptances(List.of(acceptance("XX-1", "/kind", "known"), used, idle), document));
  }

  @Test
  void ruleOfSomebodysOwnIsKnown() {
    Acceptance own = acceptance("OFFICE-1", "/kind", "known");
    Judged document =
        judged(Stage.PUBLICATION, List.of(), finding("OFFICE-1", Severity.WARNING, "/kind"));

    assertEquals(List.of(), ofAcceptances(List.of(own), document));
    assertEquals(
        List.of("SET-001 /accepted/0/rule"),
        told(Review.ofAcceptances(List.of(own), OWN, List.of(document), TODAY, Set.of())));
  }

  @Test
  void acceptanceThatMetAnotherFindingIsUsedAndOneThatMetNoneIsNot() {
    Finding elsewhere = finding("PR-004", Severity.WARNING, "/title");
    Finding ofAnother = finding("PR-011", Severity.WARNING, "/kind");
    List<Acceptance> accepted = List.of(acceptance("PR-004", "/kind", "known"));
    Judged none = judged(Stage.PUBLICATION, List.of(), elsewhere, ofAnother);
    Judged met =
        judged(Stage.DRAFT, List.of(), elsewhere, finding("PR-004", Severity.WARNING, "/kind"));

    assertEquals(List.of("SET-003 /accepted/0"), ofAcceptances(accepted, none));
    assertEquals(List.of(), ofAcceptances(accepted, none, met));
    assertEquals(List.of(), ofAcceptances(accepted, met, none));
  }

  @Test
  void errorAtThePlaceOfAnAcceptanceIsToldAndAWarningOrAnotherErrorIsNot() {
    List<Acceptance> accepted = List.of(acceptance("PR-004", "/kind", "known"));

    assertEquals(
        List.of("SET-004 /accepted/0"),
        ofAcceptances(
            accepted, judged(Stage.DRAFT, List.of(finding("PR-004", Severity.ERROR, "/kind")))));
    assertEquals(
        List.of(),
        ofAcceptances(
            accepted,
            judged(
                Stage.DRAFT,
                List.of(
                    finding("PR-004", Severity.ERROR, "/title"),
                    finding("PR-004", Severity.WARNING, "/kind"),
                    finding("PR-011", Severity.ERROR, "/kind")))));
  }

  @Test
  void expiredAcceptanceSaysUntilWhenItHeld() {
    Acceptance old =
        acceptance("PR-004", "/kind", "known").toBuilder()
            .until(PartialDate.parse("2026-10"))
            .build();
    List<Finding> findings = Review.ofAcceptances(List.of(old), OWN, List.of(), TODAY, Set.of());

    assertEquals(List.of("SET-002 /accepted/0/until"), told(findings));
    assertEquals(Optional.of("2026-10"), findings.get(0).arguments().get("until"));
  }

  @Test
  void nothingIsToldOfAcceptancesBeyondTheThousandth() {
    Acceptance unknown = acceptance("XX-1", "/kind", "known");
    List<String> told = ofAcceptances(Collections.nCopies(1_001, unknown));

    assertEquals(1_000, told.size());
    assertEquals("SET-001 /accepted/999/rule", told.get(999));
  }

  @Test
  void severityThatStaysIsToldForItsOwnRuleOnly() {
    ValidationSettings settings =
        ValidationSettings.builder()
            .addSeverities(severity("PR-004", Severity.INFO), severity("PR-011", Severity.INFO))
            .build();
    Judged document =
        judged(
            Stage.DRAFT,
            List.of(
                finding("PR-004", Severity.INFO, "/kind"),
                finding("PR-011", Severity.ERROR, "/kind")));

    assertEquals(
        List.of("SET-005 /severities/1/severity"), told(settings.review(List.of(document), TODAY)));
  }

  private static SeveritySetting severity(String rule, Severity severity) {
    return SeveritySetting.builder().rule(rule).severity(severity).build();
  }

  @Test
  void severityThatIsTheSameAlreadyIsNotTold() {
    ValidationSettings settings =
        ValidationSettings.builder().addSeverities(severity("PR-004", Severity.WARNING)).build();
    Judged document = judged(Stage.DRAFT, List.of(finding("PR-004", Severity.WARNING, "/kind")));

    assertEquals(List.of(), told(settings.review(List.of(document), TODAY)));
  }

  @Test
  void printedFormShowsNoTextOfAnybody() {
    Acceptance acceptance = acceptance("PR-004", "/kind", "a reason of somebody");
    ValidationSettings settings =
        ValidationSettings.builder()
            .addAccepted(acceptance, acceptance)
            .addSeverities(severity("PR-004", Severity.INFO))
            .build();

    assertEquals("Acceptance{}", acceptance.toString());
    assertEquals("ValidationSettings{accepted=2, severities=1}", settings.toString());
    assertFalse(settings.toString().contains("reason"));
  }

  @Test
  void rulesOnSettingsAreToldInTheirOrder() {
    assertEquals(
        List.of("SET-001", "SET-002", "SET-003", "SET-004", "SET-005", "SET-006"),
        SettingsRules.all().stream().map(Rule::id).toList());
  }
}
