package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.serialization.ReportStyle;
import io.github.copguidelines.serialization.ReportWriter;
import io.github.copguidelines.validation.RulePages;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Where the report of a run goes, and in which form and language. */
record ReportOutput(
    ReportFormat format, Locale language, Optional<Target> target, Terminal terminal) {

  /** Returns the form of a report with its summary first. */
  ReportWriter form() {
    return switch (format) {
      case HTML -> ReportWriter.html(language, RulePages::of);
      case JSON -> ReportWriter.json(language);
      case SARIF -> ReportWriter.sarif(language);
      case CSV -> ReportWriter.csv(language);
      case TEXT -> ReportWriter.text(language, style());
    };
  }

  /** Returns the form of a report with its summary last; a page has it first all the same. */
  ReportWriter streamedForm() {
    return switch (format) {
      case HTML -> form();
      case JSON -> ReportWriter.streamedJson(language);
      case CSV -> ReportWriter.csv(language);
      case TEXT -> ReportWriter.streamedText(language, style());
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

  /** Warns of messages that are not translated, and of earlier documents that were not checked. */
  void note(Optional<Baseline> earlier) {
    if (!Messages.isAvailable(language)) {
      terminal.note(Words.of("language.messages", "language", language.toLanguageTag()));
    }
    earlier
        .map(Baseline::missing)
        .filter(missing -> missing > 0)
        .ifPresent(missing -> terminal.note(Words.of("baseline.missing", "count", missing)));
  }

  /**
   * Returns whether lines of the documents are shown: in a page, and where somebody watches, or as
   * it was asked for.
   */
  boolean isWithSource(Optional<Boolean> wanted) {
    return (isText() || format == ReportFormat.HTML)
        && wanted.orElse(!isText() || terminal.isWatched());
  }

  /** Returns whether people read the report in a terminal or as text. */
  boolean isText() {
    return format == ReportFormat.TEXT;
  }

  private ReportStyle style() {
    return target.isPresent() ? ReportStyle.plain() : new TerminalStyle(terminal);
  }
}
