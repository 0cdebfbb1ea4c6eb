package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.schemas.Columns;
import io.github.copguidelines.schemas.LeftOut;
import io.github.copguidelines.schemas.Row;
import io.github.copguidelines.serialization.NotWritten;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Converts records to rows of a sheet, on demand and without keeping them; not thread-safe. */
final class SheetRows {

  private static final Pattern VERSION = Pattern.compile("[0-9]{1,4}(?:\\.[0-9]{1,4}){1,2}");

  private final Iterable<String> documents;
  private final Columns columns;
  private final long most;

  /**
   * Makes rows of records.
   *
   * @param documents the records as JSON, the same in each iteration
   * @param most the greatest number of rows
   */
  SheetRows(Iterable<String> documents, Columns columns, long most) {
    this.documents = documents;
    this.columns = columns;
    this.most = most;
  }

  /**
   * Returns the table, with the common version of the records in its head and no columns beyond the
   * last. Its rows allow one iteration.
   *
   * @param without receives values that the sheet cannot hold, during iteration
   */
  SheetTable table(Layout layout, Consumer<NotWritten> without) {
    Set<String> names = new LinkedHashSet<>(List.of("id"));
    Set<String> versions = new HashSet<>();
    for (Map<String, String> cells : rows(none -> {})) {
      if (!cells.isEmpty()) {
        names.addAll(cells.keySet());
        versions.add(cells.getOrDefault(Layout.VERSION, ""));
      }
    }
    String only = versions.size() == 1 ? versions.iterator().next() : "";
    String version = isVersion(only) ? only : "";
    if (!version.isEmpty()) {
      names.remove(Layout.VERSION);
    }
    List<SheetColumn> all = layout.named(names);
    int kept = Math.min(all.size(), SheetBounds.LAST_COLUMN - 1);
    Set<String> beyond = new HashSet<>();
    all.subList(kept, all.size()).forEach(column -> beyond.add(column.name()));
    return new SheetTable(
        version, all.subList(0, kept), () -> new Check(names, beyond, version, without).rows());
  }

  /** Checks that the second iteration has the same rows. */
  private final class Check {

    private final Set<String> names;
    private final Set<String> beyond;
    private final String version;
    private final Consumer<NotWritten> without;
    private int record;

    Check(Set<String> names, Set<String> beyond, String version, Consumer<NotWritten> without) {
      this.names = names;
      this.beyond = beyond;
      this.version = version;
      this.without = without;
    }

    Iterator<Map<String, String>> rows() {
      return StreamSupport.stream(SheetRows.this.rows(without).spliterator(), false)
          .peek(this::check)
          .filter(cells -> !cells.isEmpty())
          .iterator();
    }

    /** Checks the cells of the next record, if there is one. */
    private void check(Map<String, String> cells) {
      if (!version.isEmpty() && !cells.isEmpty() && !version.equals(cells.remove(Layout.VERSION))) {
        throw changed();
      }
      for (String name : cells.keySet()) {
        if (!names.contains(name)) {
          throw changed();
        }
        if (beyond.contains(name)) {
          without.accept(tooLarge(record, name));
        }
      }
      record++;
    }

    private UncheckedIOException changed() {
      return new UncheckedIOException(new IOException("The records changed meanwhile."));
    }
  }

  private Iterable<Map<String, String>> rows(Consumer<NotWritten> without) {
    return () -> {
      int[] record = {0};
      return StreamSupport.stream(documents.spliterator(), false)
          .map(document -> cells(document, record[0]++, without))
          .iterator();
    };
  }

  /** Returns the cells of a record; empty for a record beyond the last row. */
  Map<String, String> cells(String document, int record, Consumer<NotWritten> without) {
    Map<String, String> cells = new LinkedHashMap<>();
    if (record >= most) {
      without.accept(tooLarge(record, ""));
      return cells;
    }
    Row row = columns.flatten(document);
    row.leftOut().forEach(one -> without.accept(new NotWritten(record, one.place(), one.reason())));
    row.cells()
        .forEach(
            (name, cell) -> {
              if (cell.isBlank()) {
                without.accept(new NotWritten(record, name, LeftOut.Reason.EMPTY));
              } else if (cell.length() > SheetBounds.CELL) {
                without.accept(tooLarge(record, name));
              } else {
                cells.put(name, cell);
              }
            });
    return cells;
  }

  /** Returns true if a text is a version of the format, which a head can hold. */
  static boolean isVersion(String text) {
    return VERSION.matcher(text).matches();
  }

  private static NotWritten tooLarge(int record, String place) {
    return new NotWritten(record, place, LeftOut.Reason.TOO_LARGE);
  }
}
