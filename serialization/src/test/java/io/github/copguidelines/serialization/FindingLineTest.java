package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.FindingStatus;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingLineTest {

  private static String line(Finding finding) {
    return new FindingLine(Locale.ENGLISH, ReportStyle.plain()).of(finding, Optional.empty());
  }

  private static Finding.Builder at(Rule rule, String place) {
    return rule.at(Pointer.parse(place)).ownMessage(LocalizedText.of("en", "Mend it."));
  }

  @Test
  void aLineHasSeverityRulePlaceAndMessage() {
    Rule rule = Rule.warning("READ-004");
    ValidationReport report =
        ValidationReport.of(
            Stage.DRAFT,
            List.of(
                rule.at(Pointer.root()).line(13).column(41).build(),
                rule.at(Pointer.parse("/implements/0/x")).line(13).column(41).build()));
    List<String> lines = FindingLine.all(report, Locale.ENGLISH);
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).contains("  (document) ("), lines.get(0));
    assertEquals(
        "warning  READ-004   /implements/0/x (line 13, column 41)  Recommendations 1: This field"
            + " name is not known here. Check the spelling.",
        lines.get(1));
  }

  @Test
  void columnsAreAsWideAsTheirLongestWord() {
    FindingLine line = new FindingLine(Locale.ENGLISH, ReportStyle.plain());
    assertEquals("error    X-1        /x  Mend it.", line(at(Rule.error("X-1"), "/x").build()));
    assertEquals(
        "warning  READ-004   /x  Mend it.", line(at(Rule.warning("READ-004"), "/x").build()));
    assertEquals(
        "info     LONG-RULE-1  /x  Mend it.", line(at(Rule.info("LONG-RULE-1"), "/x").build()));
    assertEquals(
        "error    X-1        fixed      /x  Mend it.",
        line.of(at(Rule.error("X-1"), "/x").build(), Optional.of(FindingStatus.FIXED)));
    assertEquals(
        "error    X-1        unchanged  /x  Mend it.",
        line.of(at(Rule.error("X-1"), "/x").build(), Optional.of(FindingStatus.UNCHANGED)));
  }

  @Test
  void thePlaceIsALineAColumnOrACell() {
    assertEquals(
        "error    X-1        /x (line 3, column 1200)  Mend it.",
        line(at(Rule.error("X-1"), "/x").line(3).column(1200).build()));
    assertEquals(
        "error    X-1        /x (line 1234)  Mend it.",
        line(at(Rule.error("X-1"), "/x").line(1234).build()));
    assertEquals(
        "error    X-1        /x (cell Records!C7)  Mend it.",
        line(at(Rule.error("X-1"), "/x").line(3).cell("Records!C7").build()));
    assertEquals(
        "error    X-1        (document) (line 2, column 1)  Mend it.",
        line(at(Rule.error("X-1"), "").line(2).column(1).build()));
  }

  @Test
  void placesKeepTheirOrderInALineFromRightToLeftEvenInAFile() {
    Locale arabic = Locale.forLanguageTag("ar");
    FindingLine line = new FindingLine(arabic, ReportStyle.plain());
    String told =
        line.of(
            Rule.error("PROF-011")
                .at(Pointer.parse("/zz/0"))
                .messageCase("PROF-011", "form")
                .line(6)
                .column(9)
                .build(),
            Optional.empty());

    assertTrue(told.contains("  \u2066/zz/0\u2069 ("), told);
    assertTrue(told.contains("\u2066/title\u2069"), told);
    assertTrue(told.contains("\u2066/results/*/value\u2069."), told);
    assertFalse(told.contains("\\u"), told);

    String cell =
        line.of(at(Rule.error("X-1"), "/x").cell("'My records'!D7").build(), Optional.empty());
    assertTrue(cell.contains("\u2066'My records'!D7\u2069"), cell);
    String persian =
        new FindingLine(Locale.forLanguageTag("fa"), ReportStyle.plain())
            .of(at(Rule.error("X-1"), "/x").build(), Optional.empty());
    assertEquals("error    X-1        /x  Mend it.", persian);
  }

  /** Where the document itself lacks a member, its beginning is no place to look at. */
  @ParameterizedTest
  @CsvSource({
    "FIELD-001, /x, /x",
    "READ-008, /x, /x",
    "READ-008, /x/y, '/x/y (line 3, column 1)'",
    "READ-004, /x, '/x (line 3, column 1)'"
  })
  void ofAMemberThatADocumentLacksThereIsNoPosition(String rule, String place, String shown) {
    assertEquals(
        shown,
        line(at(Rule.error(rule), place).line(3).column(1).build())
            .substring(20)
            .replaceFirst("  [^ ].*$", ""));
  }

  @Test
  void aMissingMemberOfARowHasTheCellToWriteItIn() {
    assertEquals(
        "error    FIELD-001  /x (cell A1)  Mend it.",
        line(at(Rule.error("FIELD-001"), "/x").cell("A1").build()));
  }

  @Test
  void theLabelOfAFieldStandsBeforeTheMessage() {
    assertEquals(
        "error    X-1        /ended  Ended: Mend it.",
        line(at(Rule.error("X-1"), "/ended").build()));
  }

  @Test
  void whatATerminalActsOnIsWrittenOut() {
    assertEquals(
        "error    X-1        /a\\u{001B} (cell \\u{202E}1)  bad \\u{0007}",
        line(
            Rule.error("X-1")
                .at(Pointer.root().child("a\u001b"))
                .cell("\u202e1")
                .ownMessage(LocalizedText.of("en", "bad \u0007"))
                .build()));
  }

  @Test
  void aStyleMarksSeverityAndSentence() {
    ReportStyle style =
        new ReportStyle() {
          @Override
          public String severity(Severity severity, String word) {
            return "<" + severity.code() + ":" + word + ">";
          }

          @Override
          public String sentence(String text, Locale language) {
            return "[" + text + "]";
          }
        };
    assertEquals(
        "<error:error>    X-1        /x  [Mend it.]",
        new FindingLine(Locale.ENGLISH, style)
            .of(at(Rule.error("X-1"), "/x").build(), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "/a/b, /a/b",
    "/\u0627/b, /\u0627\u200e/b",
    "/\u0627/\u05d0, /\u0627\u200e/\u05d0\u200e",
    "/a\u0627b/c, /a\u0627b\u200e/c",
    "/a/0/\u05d0, /a/0/\u05d0\u200e",
    "/\uD83D\uDE00/\u05d0/x, /\uD83D\uDE00/\u05d0\u200e/x"
  })
  void namesFromRightToLeftEndInAMark(String place, String marked) {
    assertEquals(marked, FindingLine.inOrder(place));
    assertEquals(marked, FindingLine.place(Pointer.parse(place)));
  }
}
