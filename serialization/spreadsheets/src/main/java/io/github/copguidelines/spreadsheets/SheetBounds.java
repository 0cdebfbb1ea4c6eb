package io.github.copguidelines.spreadsheets;

/**
 * The limits on spreadsheet files beyond {@link io.github.copguidelines.finding.Limits}: they
 * concern the file format, not records.
 */
final class SheetBounds {

  /** The greatest number of parts of a workbook; typical workbooks have some dozens. */
  static final int PARTS = 1_000;

  /** The greatest number of bytes of all parts, and of characters of all cells: 128 Mi. */
  static final int SIZE = 128 << 20;

  /** The greatest compression ratio of a part; typical sheets have about 10. */
  static final int RATIO = 200;

  /** The size up to which a part may have any compression ratio: 1 MiB. */
  static final int SMALL = 1 << 20;

  /** The greatest number of non-empty rows of a sheet. */
  static final int ROWS = 100_000;

  /** The greatest number of non-empty cells of all sheets, and of shared texts. */
  static final int CELLS = 1_000_000;

  /** The greatest number of cell styles, and of references of a part; programs write fewer. */
  static final int STYLES = 1 << 16;

  /** The last row of a workbook in spreadsheet programs. */
  static final int LAST_ROW = 1_048_576;

  /** The last column of a workbook in spreadsheet programs, XFD. */
  static final int LAST_COLUMN = 16_384;

  /** The greatest number of UTF-16 code units in a cell of a workbook. */
  static final int CELL = 32_767;

  private SheetBounds() {}
}
