package io.github.copguidelines.serialization.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table that makes prose of format 0.9 into codes of recommendations: the library's own
 * mapping, written down in {@code implements-0.9.tsv}.
 *
 * <p>Each line has, between tabs, a practice, a text, a code, a degree and what in the practice
 * supports the code. A line for a practice, by its id, rests on what its own summary says, and
 * takes the place of the lines for any practice, {@code *}, which rest on the text alone and only
 * ever say {@code supports}. A line without a code says that none fits. Immutable and thread-safe.
 */
final class ProseCodes {

  private static final String ANY = "*";
  private static final int CELLS = 5;

  /** Read when the first older record is met. */
  private static final ProseCodes BUNDLED = read();

  private final Map<List<String>, List<Row>> rows = new LinkedHashMap<>();

  /** A code that a text becomes; an empty code stands for none. */
  record Row(String practice, String text, String code, String degree, String support) {

    /** Returns what is noted beside the code: that the choice is the library's, and why. */
    String note() {
      return "Library's own mapping from \""
          + text
          + "\"."
          + (support.isEmpty() ? "" : " " + support);
    }
  }

  private ProseCodes() {}

  static ProseCodes bundled() {
    return BUNDLED;
  }

  private static ProseCodes read() {
    ProseCodes table = new ProseCodes();
    try (InputStream in = ProseCodes.class.getResourceAsStream("implements-0.9.tsv")) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks implements-0.9.tsv");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).forEach(table::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private void add(String line) {
    List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
    while (cells.size() < CELLS) {
      cells.add(""); // editors take blanks off the ends of lines
    }
    Row row = new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    rows.computeIfAbsent(List.of(row.practice(), row.text()), key -> new ArrayList<>()).add(row);
  }

  /** Returns what a text of a practice becomes, in order; nothing where the table has no code. */
  List<Row> of(String practice, String text) {
    List<Row> own = rows.get(List.of(practice, text));
    List<Row> found = own == null ? rows.getOrDefault(List.of(ANY, text), List.of()) : own;
    return found.stream().filter(row -> !row.code().isEmpty()).toList();
  }

  /** Returns all lines. */
  List<Row> all() {
    return rows.values().stream().flatMap(List::stream).toList();
  }
}
