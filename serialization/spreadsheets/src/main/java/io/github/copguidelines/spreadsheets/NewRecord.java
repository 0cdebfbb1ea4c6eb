package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.vocabulary.RecordOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills in what a row of a template leaves out and what is the same for all new records. */
final class NewRecord {

  private NewRecord() {}

  /**
   * Fills in the cells of a row, as far as there are none.
   *
   * @param at when the record was written
   * @return the names of the fields that were filled in
   */
  static List<String> fillIn(Map<String, String> cells, Timestamp at) {
    List<String> filled = new ArrayList<>();
    fillIn(cells, "version", "1", filled);
    fillIn(cells, "status", LifecycleState.DRAFT.code(), filled);
    cells.keySet().stream()
        .filter(name -> name.startsWith("title/"))
        .findFirst()
        .ifPresent(title -> fillIn(cells, "language", title.substring("title/".length()), filled));
    fillIn(cells, "source/kind", RecordOrigin.SUBMISSION.code(), filled);
    fillIn(cells, "created", at.toString(), filled);
    fillIn(cells, "modified", at.toString(), filled);
    if (cells.keySet().stream().anyMatch(name -> name.startsWith("references/0/"))) {
      fillIn(cells, "references/0/id", "reference-1", filled);
    }
    return filled.stream().map(name -> name.split("/", 2)[0]).toList();
  }

  private static void fillIn(
      Map<String, String> cells, String name, String value, List<String> filled) {
    if (cells.putIfAbsent(name, value) == null) {
      filled.add(name);
    }
  }
}
