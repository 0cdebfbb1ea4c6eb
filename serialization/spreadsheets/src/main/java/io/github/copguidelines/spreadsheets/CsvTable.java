package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.serialization.csv.internal.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes records as CSV for spreadsheet programs; not thread-safe. */
final class CsvTable {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Writer text;
  private final char delimiter;

  CsvTable(Writer text, char delimiter) throws IOException {
    this.text = text;
    this.delimiter = delimiter;
    text.write(BYTE_ORDER_MARK);
  }

  /** Adds the rows of titles and of technical names. */
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

  /** Adds a row. */
  void line(String remark, List<String> cells) throws IOException {
    List<String> all = new ArrayList<>();
    all.add(remark);
    all.addAll(cells);
    text.write(CsvWriter.line(all, delimiter));
  }
}
