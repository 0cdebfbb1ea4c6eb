package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.report.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportStreamTest {

  private static final List<DocumentReport> REPORTS =
      List.of(
          new DocumentReport("a", ValidationReport.of(Stage.DRAFT, List.of())),
          new DocumentReport(
              "b",
              ValidationReport.of(
                  Stage.SUBMISSION,
                  List.of(
                      Rule.error("PR-001").at(Pointer.parse("/countries/0")).build(),
                      Rule.info("PR-018").at(Pointer.root()).line(3).column(1).build()))));

  private interface Opening {
    ReportStream on(StringWriter out) throws IOException;
  }

  private static String written(List<DocumentReport> reports, Opening opening) throws IOException {
    StringWriter out = new StringWriter();
    ReportStream stream = opening.on(out);
    for (DocumentReport report : reports) {
      stream.add(stream.part(report));
    }
    stream.finish();
    return out.toString();
  }

  private static Report read(String json) {
    ReadResult<Report> result = CopJson.strict().read(json, Report.class);
    assertEquals(List.of(), result.findings());
    return result.value();
  }

  @Test
  void jsonIsTheReportThatTheWriterWrites() throws IOException {
    for (List<DocumentReport> reports : List.of(REPORTS, List.<DocumentReport>of())) {
      String json = written(reports, out -> ReportStream.json(out, Locale.ENGLISH));
      assertEquals(read(ReportWriter.json(reports, Locale.ENGLISH)), read(json));
      assertEquals(reports.isEmpty() ? 3 : 4, json.lines().count());
    }
  }

  @Test
  void csvIsThatOfTheWriter() throws IOException {
    assertEquals(
        ReportWriter.csv(REPORTS, Locale.ENGLISH),
        written(REPORTS, out -> ReportStream.csv(out, Locale.ENGLISH)));
  }

  @Test
  void textIsThatOfTheWriterWithTheSummaryLast() throws IOException {
    String whole = ReportWriter.text(REPORTS, Locale.ENGLISH, ReportStyle.plain());
    int summary = whole.indexOf("\n\n") + 1;

    assertEquals(
        whole.substring(summary) + "\n" + whole.substring(0, summary),
        written(REPORTS, out -> ReportStream.text(out, Locale.ENGLISH, ReportStyle.plain())));
  }

  @Test
  void itKnowsWhetherADocumentHasAnError() throws IOException {
    ReportStream stream = ReportStream.json(new StringWriter(), Locale.ENGLISH);
    stream.add(stream.part(REPORTS.get(0)));
    assertTrue(stream.isValid());
    stream.add(stream.part(REPORTS.get(1)));
    assertFalse(stream.isValid());
  }
}
