package io.github.copguidelines.spreadsheets;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes rows of text for spreadsheet programs; for one thread. */
final class CsvWriter {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What programs take for the end of a cell in one country or another, and quotes. */
  private static final String QUOTED = ",;\t\"\r\n";

  private final Writer text;
  private final char delimiter;

  CsvWriter(Writer text, char delimiter) throws IOException {
    this.text = text;
    this.delimiter = delimiter;
    text.write(BYTE_ORDER_MARK);
  }

  /** Adds the row of titles and that of technical names. */
  void head(SheetTable table) throws IOException {
    line("", table.columns().stream().map(SheetColumn::title).toList());
    line(table.mark(), table.columns().stream().map(SheetColumn::name).toList());
  }

  /** Adds a row for each record, with a remark before it. */
  void rows(SheetTable table, String remark) throws IOException {
    for (Map<String, String> row : table.rows()) {
      line(
          remark,
          table.columns().stream().map(column -> row.getOrDefault(column.name(), "")).toList());
    }
  }

  /** Adds a row; what a spreadsheet would take for a formula is guarded. */
  void line(String remark, List<String> cells) throws IOException {
    List<String> all = new ArrayList<>();
    all.add(cell(remark));
    cells.forEach(cell -> all.add(cell(cell)));
    text.write(all.stream().collect(Collectors.joining(String.valueOf(delimiter))) + "\r\n");
  }

  private static String cell(String value) {
    String safe = Guard.put(value);
    boolean quoted =
        safe.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0) || !safe.equals(safe.strip());
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
