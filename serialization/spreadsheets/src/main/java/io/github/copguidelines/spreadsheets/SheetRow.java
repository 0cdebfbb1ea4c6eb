package io.github.copguidelines.spreadsheets;

import java.util.Map;

/**
 * A non-empty row of a sheet.
 *
 * @param number from 1
 * @param cells by the number of their column, from 1; blank ones may be left out
 */
record SheetRow(int number, Map<Integer, SheetCell> cells) {

  /** Returns the text of a cell; empty if there is none. */
  String text(int column) {
    SheetCell cell = cells.get(column);
    return cell == null ? "" : cell.text();
  }
}
