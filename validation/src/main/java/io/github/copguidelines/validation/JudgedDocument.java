package io.github.copguidelines.validation;

import io.github.copguidelines.finding.DocumentIdentity;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.LocalizedValue;
import io.github.copguidelines.practice.PracticeRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document of many, and what came of it.
 *
 * @param name the name by which reports know it
 * @param document the document as it was read
 * @param report what there is to say, sorted, with lines and columns where they are known
 * @param failure why it could not be read or judged; the report then says so by {@link #JUDGED}
 * @param identity what the document is known by from run to run: one of many in its file by its
 *     record
 */
public record JudgedDocument(
    String name,
    ReadDocument<PracticeRecord> document,
    ValidationReport report,
    Optional<Throwable> failure,
    DocumentIdentity identity)
    implements LocalizedValue {

  /** A document of many can be had from where it lies, and be judged. */
  public static final Rule JUDGED = Rule.error("RULE-002");

  /** Makes one that is known by its name. */
  public JudgedDocument(
      String name,
      ReadDocument<PracticeRecord> document,
      ValidationReport report,
      Optional<Throwable> failure) {
    this(name, document, report, failure, DocumentIdentity.of(name));
  }

  /** Returns the same document with another report. */
  public JudgedDocument withReport(ValidationReport other) {
    return new JudgedDocument(name, document, other, failure, identity);
  }

  /** Returns the record, where one could be read. */
  public Optional<PracticeRecord> record() {
    return document.result().toOptional();
  }

  /**
   * Returns the members that a JSON report has of the document, plain values, with messages in a
   * language, or in English where there is none in it. The record and the failure are left out.
   */
  @Override
  public Map<String, @Nullable Object> asMap(Locale locale) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("document", name);
    if (identity.record().isPresent()) {
      members.put("file", identity.document());
      members.put("record", identity.record().get());
    }
    members.putAll(report.asMap(locale));
    return members;
  }

  private static DocumentIdentity identity(
      SourceDocument<?> source, ReadDocument<PracticeRecord> document, ValidationReport report) {
    Optional<String> id = document.result().toOptional().map(PracticeRecord::id);
    return source
        .inFile()
        .map(file -> DocumentIdentity.within(file, source.name(), id, report))
        .orElseGet(() -> DocumentIdentity.of(source.name()));
  }

  /** Returns the report on a document that could not be read from where it lies. */
  public static ValidationReport unread(Stage stage) {
    return ValidationReport.of(
        stage, List.of(JUDGED.at(Pointer.root()).messageCase(JUDGED.id(), "read").build()));
  }

  static JudgedDocument of(
      CopValidator validator, SourceDocument<PracticeRecord> source, Stage stage) {
    try {
      ReadDocument<PracticeRecord> document = source.read();
      ValidationReport report = document.locate(validator.validate(document.result(), stage));
      return new JudgedDocument(
          source.name(), document, report, Optional.empty(), identity(source, document, report));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // What fails in one document does not keep the others from being judged.
      boolean unread = e instanceof IOException || e instanceof UncheckedIOException;
      ValidationReport report =
          unread
              ? unread(stage)
              : ValidationReport.of(stage, List.of(JUDGED.at(Pointer.root()).build()));
      ReadResult<PracticeRecord> nothing =
          ReadResult.of(Optional.empty(), report.findings(), List.of());
      return new JudgedDocument(source.name(), () -> nothing, report, Optional.of(e));
    }
  }
}
