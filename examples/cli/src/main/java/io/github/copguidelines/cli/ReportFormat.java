package io.github.copguidelines.cli;

import io.github.copguidelines.vocabulary.Code;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The form of a report. */
enum ReportFormat implements Code {
  /** For people. */
  TEXT,
  /** For people to hand on: a page with the findings by rule and by document. */
  HTML,
  /** For programs, and to compare a later run with. */
  JSON,
  /** For tools of code reviews: SARIF 2.1.0. */
  SARIF,
  /** For spreadsheets. */
  CSV;

  /**
   * Returns the form that the name of a file selects, or text without a file; refuses an unknown
   * extension.
   */
  static ReportFormat of(Optional<String> file) {
    if (file.isEmpty() || WrittenFormat.isDevice(Input.path(file.get()))) {
      return TEXT;
    }
    String name = file.get().toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(format -> name.endsWith(format.extension()))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.of(
                    "file.name",
                    "file",
                    file.get(),
                    "extensions",
                    Stream.of(values()).map(ReportFormat::extension).toList()));
  }

  private String extension() {
    return this == TEXT ? ".txt" : "." + code();
  }
}
