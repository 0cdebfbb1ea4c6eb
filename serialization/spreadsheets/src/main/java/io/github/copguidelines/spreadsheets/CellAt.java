package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Finding;

/**
 * The place of a cell.
 *
 * @param sheet the name of its sheet; empty if the file is one unnamed sheet
 * @param row from 1
 * @param column from 1
 */
record CellAt(String sheet, int row, int column) {

  /** Adds the place to a finding. */
  Finding.Builder addTo(Finding.Builder finding) {
    return finding.line(row).column(column).cell(CellName.of(sheet, row, column));
  }
}
