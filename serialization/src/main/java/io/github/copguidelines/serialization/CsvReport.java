package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.FindingStatus;
import io.github.copguidelines.report.ReportedCoverage;
import io.github.copguidelines.serialization.csv.internal.CsvWriter;
import io.github.copguidelines.text.PrintableText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes reports as a table, with one line for each finding. */
final class CsvReport extends ReportWriter {

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

  CsvReport(Locale locale) {
    super(true);
    this.locale = locale;
  }

  @Override
  ReportFrame frame(ReportTotals totals, Optional<ReportedCoverage> coverage, boolean any) {
    return new ReportFrame(CsvWriter.line(COLUMNS), "");
  }

  @Override
  String text(DocumentReport document) {
    return ReportEntry.of(document)
        .map(entry -> line(document, entry))
        .collect(Collectors.joining());
  }

  private String line(DocumentReport document, ReportEntry entry) {
    Finding finding = entry.finding();
    Optional<AcceptedFinding> accepted = entry.acceptance();
    String status = entry.status().map(FindingStatus::code).orElse("");
    return CsvWriter.line(
        List.of(
            PrintableText.of(document.name()),
            finding.rule(),
            finding.severity().code(),
            PrintableText.of(finding.pointer().toString()),
            finding.line().map(String::valueOf).orElse(""),
            finding.column().map(String::valueOf).orElse(""),
            finding.cell().map(PrintableText::of).orElse(""),
            PrintableText.of(finding.message(locale)),
            finding.fingerprint(document.identity()),
            accepted.isPresent() ? "accepted" : status,
            accepted.map(AcceptedFinding::reason).map(PrintableText::of).orElse(""),
            accepted.map(one -> one.until().toString()).orElse("")));
  }
}
