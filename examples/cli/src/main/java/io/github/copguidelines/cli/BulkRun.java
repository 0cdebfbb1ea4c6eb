package io.github.copguidelines.cli;

import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopDocuments;
import io.github.copguidelines.serialization.DocumentReport;
import io.github.copguidelines.serialization.RenderedDocument;
import io.github.copguidelines.serialization.ReportSink;
import io.github.copguidelines.serialization.ReportWriter;
import io.github.copguidelines.validation.Bulk;
import io.github.copguidelines.validation.CollectionCheck;
import io.github.copguidelines.validation.CopValidator;
import io.github.copguidelines.validation.JudgedDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A run over files with a record in each line that keeps no record. */
final class BulkRun {

  /** Gives the documents, one after the other. */
  interface Records {
    Stream<SourceDocument<PracticeRecord>> of(CopDocuments documents);
  }

  /** After how many documents the run reports its progress again. */
  private static final int STEP = 10_000;

  private final CopValidator validator;
  private final Bulk bulk;
  private final boolean strict;
  private final Terminal terminal;
  private final Optional<CollectionCheck> together;
  private final Optional<SettingsFile> settings;
  private boolean failed;
  private boolean none = true;

  BulkRun(
      CopValidator validator,
      Bulk bulk,
      boolean strict,
      Terminal terminal,
      Optional<CollectionCheck> together,
      Optional<SettingsFile> settings) {
    this.validator = validator;
    this.bulk = bulk.withProgress(done -> progress(done, terminal));
    this.strict = strict;
    this.terminal = terminal;
    this.together = together;
    this.settings = settings;
  }

  private static void progress(long done, Terminal terminal) {
    if (done % STEP == 0) {
      terminal.progress(done);
    }
  }

  /** Fails where an input is no file that is there. */
  static void requireFiles(List<Input> inputs) throws IOException {
    for (Input input : inputs) {
      if (input.isStandard()) {
        throw Refusal.of("validate.standard");
      }
      if (Files.notExists(Input.path(input.name()))) {
        throw new NoSuchFileException(input.name());
      }
    }
  }

  /**
   * Returns the records of files; spreadsheets are read as a whole, others when their turn comes.
   */
  static Stream<SourceDocument<PracticeRecord>> records(
      List<Input> inputs, CopDocuments documents, boolean strict) {
    Stream<SourceDocument<PracticeRecord>> all = Stream.empty();
    List<Path> files = new ArrayList<>();
    for (Input input : inputs) {
      if (input.isSheet()) {
        // Joined and not mapped, which would gather the records of a file.
        all = Stream.concat(all, documents.stream(files, PracticeRecord.class));
        all = Stream.concat(all, sheet(input, strict));
        files.clear();
      } else {
        files.add(Input.path(input.name()));
      }
    }
    return Stream.concat(all, documents.stream(files, PracticeRecord.class));
  }

  private static Stream<SourceDocument<PracticeRecord>> sheet(Input input, boolean strict) {
    try {
      return input.sheet(strict).documents().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the report, document by document, and its summary last.
   *
   * @return the exit code
   */
  int check(Records records, ReportOutput output, Writer out) throws IOException {
    CopDocuments documents = strict ? CopDocuments.strict() : CopDocuments.lenient();
    ReportWriter form = output.streamedForm();
    try (ReportSink report = form.begin(out);
        Stream<Checked> all =
            Together.judge(
                validator,
                records.of(documents),
                bulk,
                together,
                judged -> checked(judged, form))) {
      for (Checked checked : (Iterable<Checked>) all::iterator) {
        none = false;
        checked.failure().ifPresent(this::tell);
        checked.judged().ifPresent(this::review);
        report.document(checked.rendered());
        if (terminal.isBroken()) {
          break;
        }
      }
      Optional<DocumentReport> ofSettings = settings.flatMap(file -> file.report(bulk.stage()));
      if (ofSettings.isPresent()) {
        report.beside(ofSettings.get());
      }
      report.end();
      if (none) {
        // A report without documents and without errors would be taken for a good one.
        throw Refusal.of("lines.none");
      }
      if (failed) {
        return Cop.FAILURE;
      }
      return report.isValid() ? 0 : Cop.ERROR_FINDINGS;
    }
  }

  private Checked checked(JudgedDocument judged, ReportWriter form) {
    return new Checked(
        form.render(new DocumentReport(judged.name(), judged.report()).knownAs(judged.identity())),
        judged.failure(),
        settings.map(file -> judged));
  }

  private void review(JudgedDocument judged) {
    settings.ifPresent(file -> file.add(judged.record(), judged.report()));
  }

  private void tell(Throwable failure) {
    terminal.failure(failure);
    failed = true;
  }

  /** What became of a document, which itself is there only where settings are to see it. */
  private record Checked(
      RenderedDocument rendered, Optional<Throwable> failure, Optional<JudgedDocument> judged) {}
}
