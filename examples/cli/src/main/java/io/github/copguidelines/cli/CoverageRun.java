package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.coverage.Coverage;
import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A run over records that keeps only what they cover. */
final class CoverageRun {

  /** As many documents without a record are named; the others are counted. */
  private static final int NAMED = 5;

  /** After how many records the run reports its progress again. */
  private static final int STEP = 10_000;

  private final Terminal terminal;
  private final boolean lines;
  private long done;
  private int unread;
  private boolean failed;

  CoverageRun(Terminal terminal, boolean lines) {
    this.terminal = terminal;
    this.lines = lines;
  }

  /** Returns the coverage by all records of the inputs; refuses where there is none. */
  Coverage of(Catalogue catalogue, List<Input> inputs) {
    Coverage coverage =
        inputs.stream()
            .flatMap(this::documents)
            .flatMap(document -> record(document).stream())
            .collect(Coverage.collector(catalogue));
    if (unread > NAMED) {
      terminal.note(Words.of("coverage.unread", "count", unread));
    }
    if (coverage.records() == 0) {
      // A report of nothing would be taken for one of gaps.
      throw Refusal.of("coverage.none");
    }
    return coverage;
  }

  private Stream<SourceDocument<PracticeRecord>> documents(Input input) {
    try {
      if (lines && input.isStandard()) {
        return CopDocuments.lenient().lines(terminal.in(), input.title(), PracticeRecord.class);
      }
      return InputDocuments.of(input, PracticeRecord.class, false, terminal.in());
    } catch (IOException | RuntimeException e) {
      return fail(e); // the others are to be counted as well
    }
  }

  private <T> Stream<T> fail(Exception failure) {
    terminal.failure(failure);
    failed = true;
    return Stream.empty();
  }

  private Optional<PracticeRecord> record(SourceDocument<PracticeRecord> document) {
    try {
      Optional<PracticeRecord> record = document.read().result().toOptional();
      if (record.isEmpty()) {
        unread++;
        if (unread <= NAMED) {
          terminal.note(
              Words.of("file.no-record", "file", document.name(), "command", "cop validate"));
        }
      }
      done++;
      if (done % STEP == 0) {
        terminal.progress(done);
      }
      return record;
    } catch (IOException | UncheckedIOException | Refusal e) {
      return this.<PracticeRecord>fail(e).findFirst();
    }
  }

  /** Returns whether an input could not be read. */
  boolean failed() {
    return failed;
  }

  /** Returns whether a document held no record. */
  boolean hasUnread() {
    return unread > 0;
  }
}
