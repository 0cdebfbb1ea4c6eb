package io.github.copguidelines.spreadsheets;

/**
 * What is in a cell.
 *
 * @param content what is to be taken from it
 * @param text its text; of numbers, dates and truth values, as a document has them
 */
record SheetCell(Content content, String text) {

  /** What is to be taken from a cell. */
  enum Content {
    /** Its text. */
    TEXT,
    /** Nothing: a formula appears in it. */
    FORMULA,
    /** Nothing: it shows an error. */
    ERROR
  }

  static final SheetCell FORMULA = new SheetCell(Content.FORMULA, "");
  static final SheetCell ERROR = new SheetCell(Content.ERROR, "");

  static SheetCell text(String text) {
    return new SheetCell(Content.TEXT, text);
  }

  /** Returns true if nothing appears in it that people see. */
  boolean isBlank() {
    return content == Content.TEXT && text.isBlank();
  }
}
