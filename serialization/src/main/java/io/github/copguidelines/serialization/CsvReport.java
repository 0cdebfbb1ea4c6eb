package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.FindingStatus;
import io.github.copguidelines.serialization.csv.CsvWriter;
import java.util.List;
import java.util.Locale;

/** Reports as a table: one line for each finding. */
final class CsvReport {

  private static final List<String> COLUMNS =
      List.of(
          "document",
          "rule",
          "severity",
          "pointer",
          "line",
          "column",
          "cell",
          "message",
          "fingerprint",
          "status",
          "reason",
          "until");

  private final Locale locale;
  private final StringBuilder csv = new StringBuilder();

  private CsvReport(Locale locale) {
    this.locale = locale;
  }

  static String of(List<DocumentReport> reports, Locale locale) {
    StringBuilder text = new StringBuilder(headings());
    reports.forEach(report -> text.append(document(report, locale)));
    return text.toString();
  }

  static String headings() {
    return CsvWriter.line(COLUMNS);
  }

  /** Returns the lines of one document. */
  static String document(DocumentReport document, Locale locale) {
    CsvReport report = new CsvReport(locale);
    report.document(document);
    return report.csv.toString();
  }

  private void document(DocumentReport document) {
    for (Finding finding : document.report().findings()) {
      String status =
          document.comparison().map(earlier -> earlier.status(finding).code()).orElse("");
      line(document, finding, status);
    }
    for (AcceptedFinding accepted : document.report().accepted()) {
      line(
          document,
          accepted.finding(),
          "accepted",
          ReportWriter.printable(accepted.reason()),
          accepted.until().toString());
    }
    document
        .comparison()
        .ifPresent(
            earlier ->
                earlier
                    .fixed()
                    .forEach(finding -> line(document, finding, FindingStatus.FIXED.code())));
  }

  private void line(DocumentReport document, Finding finding, String status) {
    line(document, finding, status, "", "");
  }

  private void line(
      DocumentReport document, Finding finding, String status, String reason, String until) {
    List<String> cells =
        List.of(
            ReportWriter.printable(document.name()),
            finding.rule(),
            finding.severity().code(),
            ReportWriter.printable(finding.pointer().toString()),
            finding.line().map(String::valueOf).orElse(""),
            finding.column().map(String::valueOf).orElse(""),
            finding.cell().map(ReportWriter::printable).orElse(""),
            ReportWriter.printable(finding.message(locale)),
            finding.fingerprint(document.identity()),
            status,
            reason,
            until);
    csv.append(CsvWriter.line(cells));
  }
}
