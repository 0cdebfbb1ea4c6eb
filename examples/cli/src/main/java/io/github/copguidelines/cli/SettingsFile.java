package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.DocumentReport;
import io.github.copguidelines.settings.Judged;
import io.github.copguidelines.settings.Review;
import io.github.copguidelines.settings.ValidationSettings;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The settings in the file that {@code --config} names, with the findings on them. */
final class SettingsFile {

  private final String name;
  private final OpenDocument document;
  private final ReadResult<ValidationSettings> result;
  private final Review review;

  private SettingsFile(String name, OpenDocument document, ReadResult<ValidationSettings> result) {
    this.name = name;
    this.document = document;
    this.result = result;
    this.review = result.value().reviewed(LocalDate.now(Clock.systemUTC()), Set.of());
  }

  /**
   * Reads settings.
   *
   * @throws Refusal if the file cannot be read as settings
   */
  static SettingsFile read(String name, Locale language) throws IOException {
    // Strict: a misspelt member would otherwise silently have no effect.
    OpenDocument document = new Input(name).open(true, InputStream.nullInputStream());
    ReadResult<ValidationSettings> result = document.read(ValidationSettings.class);
    if (result.toOptional().isEmpty()) {
      Finding first = result.findings().get(0);
      Object file =
          first
              .line()
              .<Object>map(line -> Words.of("settings.line", "file", name, "line", line))
              .orElse(name);
      throw Refusal.of("settings.none", "file", file, "message", first.message(language));
    }
    return new SettingsFile(name, document, result);
  }

  ValidationSettings settings() {
    return result.value();
  }

  /** Adds a document to which the settings were applied, without keeping it. */
  void add(Optional<PracticeRecord> record, ValidationReport report) {
    review.add(new Judged(record.map(PracticeRecord::id), report));
  }

  /** Returns the findings on the settings after a run; empty if there are none. */
  Optional<DocumentReport> report(Stage stage) {
    ValidationReport report =
        Places.told(result.report(ValidationReport.of(stage, review.findings())));
    return report.findings().isEmpty()
        ? Optional.empty()
        : Optional.of(new DocumentReport(name, document.locate(report)));
  }
}
