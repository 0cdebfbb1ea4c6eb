package io.github.copguidelines.spreadsheets;

/**
 * The bounds on files of spreadsheets that {@link io.github.copguidelines.finding.Limits} has not:
 * they are of the form of the file, not of records.
 */
final class SheetBounds {

  /** How many parts a workbook may have; one with all that people put in has some dozens. */
  static final int PARTS = 1_000;

  /** How many bytes all parts may have, and how many characters all cells: 128 MiB. */
  static final int SIZE = 128 << 20;

  /** How often a part may be larger than packed; sheets that people fill come to some ten times. */
  static final int RATIO = 200;

  /** A part up to this size, 1 MiB, may be packed however tightly. */
  static final int SMALL = 1 << 20;

  /** How many rows with something in them a sheet may have. */
  static final int ROWS = 100_000;

  /** How many cells with something in them all sheets may have, and how many texts they share. */
  static final int CELLS = 1_000_000;

  /** How many styles cells may have, and how many references a part: more than programs write. */
  static final int STYLES = 1 << 16;

  /** The last row of a workbook that programs know. */
  static final int LAST_ROW = 1_048_576;

  /** The last column of a workbook that programs know, XFD. */
  static final int LAST_COLUMN = 16_384;

  /** How many UTF-16 code units a cell of a workbook may hold. */
  static final int CELL = 32_767;

  private SheetBounds() {}
}
