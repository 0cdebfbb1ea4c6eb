package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.SheetRules;
import io.github.copguidelines.serialization.csv.internal.CsvReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads text tables (CSV) as spreadsheet programs write them. */
final class CsvFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The prefix of an optional first line that names the separator, for one of the programs. */
  private static final String SEPARATOR_LINE = "sep=";

  private CsvFile() {}

  /**
   * Reads a table. The delimiter is the comma, semicolon or tab that results in a wanted row; the
   * comma if none does.
   */
  static Sheet read(byte[] file, Predicate<SheetRow> wanted) throws Refused {
    String text = decode(file);
    int from = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    int skipped = 0;
    if (text.startsWith(SEPARATOR_LINE, from)) {
      int end = text.indexOf('\n', from);
      from = end < 0 ? text.length() : end + 1;
      skipped = 1;
    }
    String table = text.substring(from);
    char delimiter = delimiter(table, wanted);
    List<SheetRow> rows = rows(table, delimiter, skipped, Integer.MAX_VALUE);
    if (rows.size() > SheetBounds.ROWS) {
      throw Refused.by(SheetRules.BOUNDS, "rows", SheetBounds.ROWS);
    }
    return new Sheet("", rows, delimiter == ';', Optional.empty());
  }

  private static String decode(byte[] file) throws Refused {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      throw new Refused(ReadRules.notUtf8(file));
    }
  }

  private static char delimiter(String table, Predicate<SheetRow> wanted) {
    for (char delimiter : new char[] {',', ';', '\t'}) {
      try {
        if (rows(table, delimiter, 0, Head.WITHIN).stream().anyMatch(wanted)) {
          return delimiter;
        }
      } catch (Refused e) {
        // It is not a table with this delimiter.
      }
    }
    return ',';
  }

  /**
   * Reads some rows.
   *
   * @param skipped the number of lines before the table
   * @param most the greatest number of non-empty rows to read
   */
  private static List<SheetRow> rows(String table, char delimiter, int skipped, int most)
      throws Refused {
    CsvReader csv = new CsvReader(table, delimiter, SheetBounds.LAST_COLUMN + 1);
    List<SheetRow> rows = new ArrayList<>();
    int count = 0;
    while (rows.size() < most && csv.next()) {
      Map<Integer, SheetCell> cells = cells(csv.cells());
      count += cells.size();
      if (count > SheetBounds.CELLS) {
        throw Refused.by(SheetRules.BOUNDS, "cells", SheetBounds.CELLS);
      }
      if (!cells.isEmpty()) {
        rows.add(new SheetRow(csv.row() + skipped, cells));
      }
    }
    if (csv.unclosed().isPresent()) {
      throw unclosed(csv.row() + skipped, csv.unclosed().getAsInt());
    }
    return rows;
  }

  private static Map<Integer, SheetCell> cells(List<String> texts) throws Refused {
    if (texts.size() > SheetBounds.LAST_COLUMN) {
      throw Refused.by(SheetRules.BOUNDS, "columns", SheetBounds.LAST_COLUMN);
    }
    Map<Integer, SheetCell> cells = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        cells.put(i + 1, SheetCell.text(texts.get(i)));
      }
    }
    return cells;
  }

  private static Refused unclosed(int row, int column) {
    return new Refused(
        SheetRules.UNREADABLE
            .at(Pointer.root())
            .messageCase(SheetRules.UNREADABLE.id(), "quote")
            .line(row)
            .column(column)
            .cell(CellName.of("", row, column))
            .build());
  }
}
