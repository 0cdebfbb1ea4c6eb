package io.github.copguidelines.schemas;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Comparison;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.report.CoverageByAudience;
import io.github.copguidelines.report.CoverageCount;
import io.github.copguidelines.report.Report;
import io.github.copguidelines.report.ReportedCoverage;
import io.github.copguidelines.serialization.DocumentReport;
import io.github.copguidelines.serialization.ReportSink;
import io.github.copguidelines.serialization.ReportWriter;
import io.github.copguidelines.settings.ValidationSettings;
import io.github.copguidelines.text.PartialDate;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportSchemaTest {

  private static final ValidationReport REPORT =
      ValidationReport.of(
          Stage.SUBMISSION,
          List.of(
              Rule.error("PR-002")
                  .at(Pointer.parse("/ituRegions"))
                  .argument("region", "africa")
                  .argument("countries", List.of("RW"))
                  .line(3)
                  .column(7)
                  .build()),
          List.of(
              new AcceptedFinding(
                  Rule.warning("READ-004").at(Pointer.parse("/ours")).build(),
                  "known",
                  PartialDate.parse("2027-06"))));

  private static void assertFaults(Set<String> places, JsonNode document, Class<?> type) {
    Judges.of(CopSchemas.forType(type)).assertFaults(places, document);
  }

  @Test
  void whatIsWrittenIsValidByTheSchemaOfReports() throws IOException {
    DocumentReport document = new DocumentReport("x.yaml", REPORT);
    DocumentReport compared =
        document.comparedWith(
            Comparison.of(
                "x.yaml", List.of(Rule.warning("PR-004").at(Pointer.root()).build()), REPORT));
    ReportedCoverage coverage =
        ReportedCoverage.builder()
            .records(0)
            .audiences(
                CoverageByAudience.builder()
                    .policyMakers(CoverageCount.builder().named(0).total(122).build())
                    .children(CoverageCount.builder().named(0).total(3).build())
                    .build())
            .build();
    StringWriter out = new StringWriter();
    try (ReportSink report = ReportWriter.json(Locale.ENGLISH).begin(out)) {
      report.document(document);
      report.document(compared);
      report.end(coverage);
    }
    String json = out.toString();
    assertFaults(Set.of(), JsonMapper.shared().readTree(json), Report.class);
    assertFaults(
        Set.of("/documents/0/findings/0/line", "/documents/0/findings/0/severity"),
        JsonMapper.shared()
            .readTree(json.replaceFirst("\"error\"", "\"fatal\"").replaceFirst(": 3,", ": 0,")),
        Report.class);
  }

  @Test
  void settingsNeedAReasonAndALastDay() {
    String settings =
        """
        {"accepted": [{"rule": "PR-004", "pointer": "/kind", "reason": "known", "until": "2027"}],
         "severities": [{"rule": "PR-004", "severity": "error"}]}
        """;
    assertFaults(Set.of(), JsonMapper.shared().readTree(settings), ValidationSettings.class);
    assertFaults(
        Set.of("/accepted/0"),
        JsonMapper.shared().readTree(settings.replace("\"until\"", "\"untill\"")),
        ValidationSettings.class);
  }
}
