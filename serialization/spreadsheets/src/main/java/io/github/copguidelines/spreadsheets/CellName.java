package io.github.copguidelines.spreadsheets;

import java.util.regex.Pattern;

/** The names of cells: {@code D7}, and with their sheet {@code Records!D7}. */
final class CellName {

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.]*");

  private CellName() {}

  /** Returns the letters of a column, counted from 1. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  /** Returns the number, from 1, of the column at the start of a name; 0 if there is none. */
  static int column(String cell) {
    int column = 0;
    for (int i = 0; i < cell.length() && i < 4; i++) {
      char c = cell.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + (c - 'A' + 1);
    }
    return column;
  }

  /**
   * Returns the name of a cell.
   *
   * @param sheet the name of the sheet; empty if the file is one unnamed sheet
   * @param row from 1
   * @param column from 1
   */
  static String of(String sheet, int row, int column) {
    return (sheet.isEmpty() ? "" : quoted(sheet) + "!") + letters(column) + row;
  }

  /**
   * Quotes a sheet name like spreadsheets: in single quotes, doubled within, unless it is a plain
   * word.
   */
  private static String quoted(String sheet) {
    return PLAIN.matcher(sheet).matches() ? sheet : "'" + sheet.replace("'", "''") + "'";
  }
}
