package io.github.copguidelines.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.text.LocalizedText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A finding can be made again of what a report wrote of it. */
class ReportedFindingTest {

  private static ReportedFinding.Builder reported(String rule, String pointer) {
    return ReportedFinding.builder().rule(rule).severity(Severity.WARNING).pointer(pointer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/title/en", "/a~1b/0"})
  void thePlaceIsReadAsAPointer(String pointer) {
    Finding finding = reported("PR-003", pointer).build().toFinding().orElseThrow();

    assertEquals(Pointer.parse(pointer), finding.pointer());
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "#/title", " /title"})
  void whereThePlaceIsNoPointerThereIsNoFinding(String pointer) {
    assertEquals(Optional.empty(), reported("PR-003", pointer).build().toFinding());
  }

  @Test
  void whatTheReportSaysIsKeptAndALibrarysMessageNotTakenForAnotherOne() {
    Members arguments = Members.of("max", 10);
    ReportedFinding reported =
        reported("LIMIT-001", "/title")
            .messageKey("LIMIT-001")
            .arguments(arguments)
            .message("In words of the report.")
            .build();

    assertEquals(
        Optional.of(
            Finding.builder()
                .rule("LIMIT-001")
                .severity(Severity.WARNING)
                .pointer(Pointer.parse("/title"))
                .messageKey("LIMIT-001")
                .arguments(arguments)
                .build()),
        reported.toFinding());
  }

  @Test
  void aRuleOfSomebodyElseKeepsItsOwnWords() {
    Finding finding =
        reported("OWN-1", "/title")
            .message("As the office asks.")
            .build()
            .toFinding()
            .orElseThrow();

    assertEquals("OWN-1", finding.messageKey());
    assertEquals(Members.none(), finding.arguments());
    assertEquals(Optional.of(LocalizedText.of("en", "As the office asks.")), finding.ownMessage());
    assertEquals(
        Optional.empty(), reported("OWN-1", "").build().toFinding().orElseThrow().ownMessage());
  }
}
