package io.github.copguidelines.spreadsheets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes rows of text for spreadsheet programs; for one thread. */
final class CsvWriter {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What programs take for the end of a cell in one country or another, and quotes. */
  private static final String QUOTED = ",;\t\"\r\n";

  private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
  private final char delimiter;

  CsvWriter(char delimiter) {
    this.delimiter = delimiter;
  }

  /** Writes the head of a table and its rows. */
  static String table(SheetTable table, char delimiter) {
    CsvWriter csv = new CsvWriter(delimiter);
    csv.head(table);
    csv.rows(table, "");
    return csv.toString();
  }

  /** Adds the row of titles and that of technical names. */
  void head(SheetTable table) {
    line("", table.columns().stream().map(SheetColumn::title).toList());
    line(table.mark(), table.columns().stream().map(SheetColumn::name).toList());
  }

  /** Adds a row for each record, with a remark before it. */
  void rows(SheetTable table, String remark) {
    table
        .rows()
        .forEach(
            row ->
                line(
                    remark,
                    table.columns().stream()
                        .map(column -> row.getOrDefault(column.name(), ""))
                        .toList()));
  }

  /** Adds a row; what a spreadsheet would take for a formula is guarded. */
  void line(String remark, List<String> cells) {
    List<String> all = new ArrayList<>();
    all.add(cell(remark));
    cells.forEach(cell -> all.add(cell(cell)));
    text.append(all.stream().collect(Collectors.joining(String.valueOf(delimiter)))).append("\r\n");
  }

  private static String cell(String value) {
    String safe = Guard.put(value);
    boolean quoted =
        safe.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0) || !safe.equals(safe.strip());
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
