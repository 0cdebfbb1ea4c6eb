package io.github.copguidelines.cli;

import io.github.copguidelines.serialization.GatheredReport;
import io.github.copguidelines.serialization.ReportStream;
import io.github.copguidelines.serialization.ReportStyle;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/** Where the report of a run goes, and in which form and language. */
record ReportOutput(
    ReportFormat format, Locale language, Optional<Target> target, Terminal terminal) {

  /** Begins a report with its summary first. */
  GatheredReport gathered() {
    return switch (format) {
      case JSON -> GatheredReport.json(language);
      case SARIF -> GatheredReport.sarif(language);
      case CSV -> GatheredReport.csv(language);
      case TEXT -> GatheredReport.text(language, style());
    };
  }

  /** Begins a report with its summary last. */
  ReportStream stream(Writer out) throws IOException {
    return switch (format) {
      case JSON -> ReportStream.json(out, language);
      case CSV -> ReportStream.csv(out, language);
      case TEXT -> ReportStream.text(out, language, style());
      case SARIF -> throw Refusal.of("validate.sarif");
    };
  }

  /**
   * Has a report written to the file that was asked for, or to the standard output. A table in a
   * file has a byte order mark: without it, some programs for spreadsheets take it for a text in
   * another encoding.
   */
  int write(Target.Body report) throws IOException {
    if (target.isEmpty()) {
      return report.writeTo(terminal.out());
    }
    return target
        .get()
        .write(
            out -> {
              if (format == ReportFormat.CSV) {
                out.write('\uFEFF');
              }
              return report.writeTo(out);
            });
  }

  /** Returns whether people read the report. */
  boolean isText() {
    return format == ReportFormat.TEXT;
  }

  private ReportStyle style() {
    return target.isPresent() ? ReportStyle.plain() : new TerminalStyle(terminal);
  }
}
