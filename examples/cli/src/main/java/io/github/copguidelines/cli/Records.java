package io.github.copguidelines.cli;

import io.github.copguidelines.practice.PracticeRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The practice records that arguments name, for commands that create drafts from them. */
final class Records {

  private final List<PracticeRecord> all = new ArrayList<>();
  private boolean complete = true;

  private Records() {}

  /**
   * Reads the records of files, folders, files with a record in each line, and the standard input.
   * It reports inputs that are not records or not read completely, and uses an object if there is
   * one.
   */
  static Records read(List<String> arguments, Terminal terminal) throws IOException {
    Records records = new Records();
    InputDocuments.forEach(
        arguments,
        PracticeRecord.class,
        terminal,
        (name, result) -> {
          records.complete &= InputDocuments.isWhole(name, result, terminal);
          result.toOptional().ifPresent(records.all::add);
        });
    return records;
  }

  /** Returns the records in the order of the arguments. */
  List<PracticeRecord> all() {
    return List.copyOf(all);
  }

  /** Returns false if an input was not read completely. */
  boolean isComplete() {
    return complete;
  }
}
