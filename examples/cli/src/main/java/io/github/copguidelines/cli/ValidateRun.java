package io.github.copguidelines.cli;

import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.safeguarding.PersonalDataScanner;
import io.github.copguidelines.serialization.DocumentReport;
import io.github.copguidelines.serialization.RenderedDocument;
import io.github.copguidelines.validation.Bulk;
import io.github.copguidelines.validation.CollectionCheck;
import io.github.copguidelines.validation.CopValidator;
import io.github.copguidelines.validation.JudgedDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One going through documents, and what came of it. */
final class ValidateRun {

  /** From how many documents on a run tells how far it has come. */
  private static final int MANY = 20;

  private static final PersonalDataScanner SCANNER = PersonalDataScanner.standard();

  private final CopValidator validator;
  private final Stage stage;
  private final boolean strict;
  private final Terminal terminal;
  private final Optional<CollectionCheck> together;
  private final Optional<SettingsFile> settings;
  private final Gathering gathering;
  private final Keep keep;
  private final List<Checked> kept = new ArrayList<>();
  private final List<PracticeRecord> records = new ArrayList<>();

  /** What is kept of documents: nothing, unless something needs all of them. */
  record Keep(boolean records, Optional<Baseline> earlier) {}

  /**
   * Starts with no documents.
   *
   * @param together judges each record next to those before it, where that is wanted
   * @param settings receives each document
   * @param gathering is handed what there is to say of each document
   */
  ValidateRun(
      CopValidator validator,
      Stage stage,
      boolean strict,
      Terminal terminal,
      Optional<CollectionCheck> together,
      Optional<SettingsFile> settings,
      Gathering gathering,
      Keep keep) {
    this.validator = validator;
    this.stage = stage;
    this.strict = strict;
    this.terminal = terminal;
    this.together = together;
    this.settings = settings;
    this.gathering = gathering;
    this.keep = keep;
  }

  /**
   * Checks documents; what fails in one is reported and does not keep the others from being
   * checked.
   *
   * @param threads how many threads do it; what comes of it is the same for any number
   */
  void check(List<Input> inputs, boolean withSource, int threads) throws IOException {
    Bulk bulk = Bulk.at(stage).withThreads(threads);
    if (inputs.size() >= MANY) {
      int size = inputs.size(); // lists have more records than files
      bulk = bulk.withProgress(done -> terminal.progress((int) Math.min(done, size), size));
    }
    Function<JudgedDocument, Checked> work = judged -> checked(judged, withSource);
    try (Stream<Checked> all =
        Together.judge(
            validator, InputDocuments.joined(inputs, this::documents), bulk, together, work)) {
      for (Checked checked : (Iterable<Checked>) all::iterator) {
        take(checked);
      }
    }
    Optional<DocumentReport> ofSettings = settings.flatMap(file -> file.report(stage));
    if (keep.earlier().isPresent()) {
      compare(keep.earlier().get(), ofSettings);
    } else if (ofSettings.isPresent()) {
      gathering.addBeside(ofSettings.get());
    }
  }

  /** Compares what was kept; nothing is known of a document that could not be checked. */
  private void compare(Baseline earlier, Optional<DocumentReport> ofSettings) throws IOException {
    List<DocumentReport> documents =
        kept.stream().filter(one -> one.failure().isEmpty()).map(Checked::report).toList();
    Iterator<DocumentReport> compared =
        earlier.compare(Stream.concat(documents.stream(), ofSettings.stream()).toList()).iterator();
    for (Checked checked : kept) {
      gathering.add(checked.failure().isPresent() ? checked.report() : compared.next());
    }
    if (ofSettings.isPresent()) {
      gathering.addBeside(compared.next());
    }
  }

  private Stream<SourceDocument<PracticeRecord>> documents(Input input) {
    try {
      return InputDocuments.of(input, PracticeRecord.class, strict, terminal.in());
    } catch (IOException | RuntimeException | Error e) {
      return Stream.of(new Unreadable(input.title(), e)); // the others are to be checked as well
    }
  }

  private Checked checked(JudgedDocument judged, boolean withSource) {
    DocumentReport named =
        new DocumentReport(judged.name(), judged.report()).knownAs(judged.identity());
    // What was not read, or the first of two values of a member, is in no record that was searched.
    boolean whole = judged.record().isPresent() && !misread(judged.report());
    Optional<String> source =
        withSource
            ? judged.document().text().filter(text -> whole || SCANNER.scan(text).isEmpty())
            : Optional.empty();
    DocumentReport told =
        judged.failure().filter(Refusal.class::isInstance).isPresent()
            ? new DocumentReport(judged.name(), JudgedDocument.unread(stage))
            : source.map(named::withSource).orElse(named);
    return new Checked(
        told,
        keep.earlier().isPresent() ? Optional.empty() : Optional.of(gathering.render(told)),
        judged.record(),
        judged.failure());
  }

  private static boolean misread(ValidationReport report) {
    return report.findings().stream().anyMatch(finding -> finding.rule().startsWith("READ-"));
  }

  private void take(Checked checked) throws IOException {
    if (checked.failure().isPresent()) {
      tell(checked.report().name(), checked.failure().get());
      gathering.fail();
    } else {
      settings.ifPresent(file -> file.add(checked.record(), checked.report().report()));
    }
    if (keep.records()) {
      checked.record().ifPresent(records::add);
    }
    if (checked.rendered().isPresent()) {
      gathering.add(checked.rendered().get(), checked.report().report());
    } else {
      kept.add(
          new Checked(checked.report(), Optional.empty(), Optional.empty(), checked.failure()));
    }
  }

  private void tell(String name, Throwable failure) {
    if (failure instanceof IOException || failure instanceof Refusal) {
      terminal.failure(failure);
    } else {
      // A fault of the library.
      terminal.note(Words.of("file.unchecked", "file", name, "reason", Failures.reason(failure)));
    }
  }

  /** Returns the records, where they were to be kept. */
  List<PracticeRecord> records() {
    return Collections.unmodifiableList(records);
  }

  private record Checked(
      DocumentReport report,
      Optional<RenderedDocument> rendered,
      Optional<PracticeRecord> record,
      Optional<Throwable> failure) {}

  private record Unreadable(String name, Throwable failure)
      implements SourceDocument<PracticeRecord> {

    @Override
    public ReadDocument<PracticeRecord> read() throws IOException {
      if (failure instanceof IOException io) {
        throw io;
      } else if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    }
  }
}
