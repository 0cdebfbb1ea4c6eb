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
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
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

  @Test
  void namesFromRightToLeftLeaveThePartsOfTheLineInOrder() {
    Pointer place = Pointer.parse("/العنوان/0/حقل آخر");
    ValidationReport report = report(place);
    String line = FindingLine.all(report, Locale.ENGLISH).get(0);
    assertTrue(line.contains("/العنوان\u200e/0/حقل آخر\u200e (line 13, column 41)  This"), line);
    String json = ReportWriter.json(Locale.ENGLISH).write(List.of(new DocumentReport("x", report)));
    assertEquals(
        "/العنوان/0/حقل آخر", parse(json).at("/documents/0/findings/0/pointer").asString());
  }

  @Test
  void documentsOfOneNameAreReportedEach() {
    DocumentReport document = new DocumentReport("x.yaml", report(Pointer.root()));
    JsonNode json = parse(ReportWriter.json(Locale.ENGLISH).write(List.of(document, document)));
    assertEquals(2, json.get("documents").size());
    assertEquals(2, json.at("/summary/documents").asInt());
    assertEquals(2, json.at("/summary/warnings").asInt());
    assertTrue(json.path("coverage").isMissingNode());
  }

  @Test
  void coverageIsToldByAudience() throws IOException {
    ReportedCoverage coverage =
        ReportedCoverage.builder()
            .records(1)
            .audiences(
                CoverageByAudience.builder()
                    .policyMakers(CoverageCount.builder().named(1).total(122).build())
                    .children(CoverageCount.builder().named(0).total(3).build())
                    .build())
            .build();
    StringWriter out = new StringWriter();
    try (ReportSink report = ReportWriter.json(Locale.ENGLISH).begin(out)) {
      report.end(coverage);
    }
    JsonNode json = parse(out.toString());
    assertEquals(1, json.at("/coverage/records").asInt());
    assertEquals(1, json.at("/coverage/audiences/policy-makers/named").asInt());
    assertEquals(122, json.at("/coverage/audiences/policy-makers/of").asInt());
    assertEquals(0, json.at("/coverage/audiences/children/named").asInt());
  }
}
