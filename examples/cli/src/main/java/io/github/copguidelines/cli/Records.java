package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopDocuments;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The practice records that arguments name, for commands that draw something from them. */
final class Records {

  private final Terminal terminal;
  private final List<PracticeRecord> all = new ArrayList<>();
  private boolean complete = true;

  private Records(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Reads the records of files, folders, files with a record in each line, and the standard input.
   * What is no record, or not wholly read, is told and, where there is an object, used.
   */
  static Records read(List<String> arguments, Terminal terminal) throws IOException {
    Records records = new Records(terminal);
    for (Input input : Input.find(arguments)) {
      if (input.isLines()) {
        try (Stream<SourceDocument<PracticeRecord>> lines =
            CopDocuments.lenient().stream(
                List.of(Input.path(input.name())), PracticeRecord.class)) {
          for (SourceDocument<PracticeRecord> line :
              (Iterable<SourceDocument<PracticeRecord>>) lines::iterator) {
            records.add(line);
          }
        }
      } else {
        for (SourceDocument<PracticeRecord> one : InputDocument.all(input, false, terminal.in())) {
          records.add(one);
        }
      }
    }
    return records;
  }

  private void add(SourceDocument<PracticeRecord> document) throws IOException {
    ReadResult<PracticeRecord> result = document.read().result();
    Optional<Finding> error =
        result.findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .findFirst();
    if (error.isPresent()) {
      complete = false;
      terminal.note(
          document.name()
              + (result.object().isPresent() ? ": not all of it was read" : ": no record was read")
              + ". cop validate tells why.");
    }
    result.object().ifPresent(all::add);
  }

  /** Returns the records in the order of the arguments. */
  List<PracticeRecord> all() {
    return List.copyOf(all);
  }

  /** Returns false if something was not read. */
  boolean isComplete() {
    return complete;
  }
}
