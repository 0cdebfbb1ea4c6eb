package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.report.CoverageByAudience;
import io.github.copguidelines.report.CoverageCount;
import io.github.copguidelines.report.ReportedCoverage;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportWriterTest {

  private static ValidationReport report(Pointer place) {
    return ValidationReport.of(
        Stage.DRAFT, List.of(Rule.warning("READ-004").at(place).line(13).column(41).build()));
  }

  private static JsonNode parse(String json) {
    return JsonMapper.shared().readTree(json);
  }

  @ParameterizedTest
  @CsvSource({
    "1B, \\u{001B}", // escape
    "A, \\u{000A}", // line feed
    "85, \\u{0085}", // next line
    "2028, \\u{2028}", // line separator
    "2029, \\u{2029}", // paragraph separator
    "202E, \\u{202E}", // right-to-left override
    "2066, \\u{2066}", // left-to-right isolate
    "200E, \\u{200E}", // left-to-right mark
    "61C, \\u{061C}", // Arabic letter mark
    "200D, \\u{200D}", // zero width joiner
    "FEFF, \\u{FEFF}", // byte order mark
    "AD, \\u{00AD}", // soft hyphen
    "D800, \\u{D800}", // half a character
    "E0041, \\u{E0041}" // tag letter
  })
  void whatATerminalActsOnIsEscaped(String codePoint, String escaped) {
    String text = "a" + Character.toString(Integer.parseInt(codePoint, 16)) + "b";
    assertEquals("a" + escaped + "b", ReportWriter.printable(text));
  }

  @Test
  void whatIsReadStaysAsItIs() {
    String text = "Aé العنوان 中文 \uD83D\uDE00 \\u{1B}";
    assertEquals(text, ReportWriter.printable(text));
  }

  @Test
  void aLineHasSeverityRulePlaceAndMessage() {
    assertEquals(
        List.of(
            "warning  READ-004   /implements/0/x (line 13, column 41)  Implements 1: No field has this name"
                + " here. Check the spelling."),
        ReportWriter.lines(report(Pointer.parse("/implements/0/x")), Locale.ENGLISH));
    assertTrue(
        ReportWriter.lines(report(Pointer.root()), Locale.ENGLISH)
            .get(0)
            .contains("  (document) ("));
  }

  @Test
  void namesFromRightToLeftLeaveThePartsOfTheLineInOrder() {
    Pointer place = Pointer.parse("/العنوان/0/حقل آخر");
    ValidationReport report = report(place);
    String line = ReportWriter.lines(report, Locale.ENGLISH).get(0);
    assertTrue(line.contains("/العنوان\u200e/0/حقل آخر\u200e (line 13, column 41)  No"), line);
    String json = ReportWriter.json(List.of(new DocumentReport("x", report)), Locale.ENGLISH);
    assertEquals(
        "/العنوان/0/حقل آخر", parse(json).at("/documents/0/findings/0/pointer").asString());
  }

  @Test
  void documentsOfOneNameAreReportedEach() {
    DocumentReport document = new DocumentReport("x.yaml", report(Pointer.root()));
    JsonNode json = parse(ReportWriter.json(List.of(document, document), Locale.ENGLISH));
    assertEquals(2, json.get("documents").size());
    assertEquals(2, json.at("/summary/documents").asInt());
    assertEquals(2, json.at("/summary/warnings").asInt());
    assertTrue(json.path("coverage").isMissingNode());
  }

  @Test
  void coverageIsToldByAudience() {
    ReportedCoverage coverage =
        ReportedCoverage.builder()
            .records(1)
            .audiences(
                CoverageByAudience.builder()
                    .policyMakers(CoverageCount.builder().named(1).total(122).build())
                    .children(CoverageCount.builder().named(0).total(3).build())
                    .build())
            .build();
    JsonNode json = parse(ReportWriter.json(List.of(), coverage, Locale.ENGLISH));
    assertEquals(1, json.at("/coverage/records").asInt());
    assertEquals(1, json.at("/coverage/audiences/policy-makers/named").asInt());
    assertEquals(122, json.at("/coverage/audiences/policy-makers/of").asInt());
    assertEquals(0, json.at("/coverage/audiences/children/named").asInt());
  }
}
