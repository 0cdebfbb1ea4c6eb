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

/** A run over records that keeps only their coverage. */
final class CoverageRun {

  /** The greatest number of documents without a record that are named; the others are counted. */
  private static final int NAMED = 5;

  /** The number of records between progress reports. */
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

  /** Returns the coverage by all records of the inputs; fails if there are no records. */
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
      // A report without records would look like a report of gaps.
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
      return fail(e); // the other documents still count
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

  /** Returns true if an input could not be read. */
  boolean failed() {
    return failed;
  }

  /** Returns true if a document held no record. */
  boolean hasUnread() {
    return unread > 0;
  }
}
