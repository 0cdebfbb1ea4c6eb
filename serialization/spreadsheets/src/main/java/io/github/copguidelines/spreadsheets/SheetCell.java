package io.github.copguidelines.spreadsheets;

/**
 * The content of a cell.
 *
 * @param content the kind of content
 * @param text its text; numbers, dates and Booleans as in a document
 */
record SheetCell(Content content, String text) {

  /** The kind of content of a cell. */
  enum Content {
    /** A text, which is read. */
    TEXT,
    /** A formula, which is ignored. */
    FORMULA,
    /** An error value, which is ignored. */
    ERROR
  }

  static final SheetCell FORMULA = new SheetCell(Content.FORMULA, "");
  static final SheetCell ERROR = new SheetCell(Content.ERROR, "");

  static SheetCell text(String text) {
    return new SheetCell(Content.TEXT, text);
  }

  /** Returns true if it has no visible content. */
  boolean isBlank() {
    return content == Content.TEXT && text.isBlank();
  }
}
