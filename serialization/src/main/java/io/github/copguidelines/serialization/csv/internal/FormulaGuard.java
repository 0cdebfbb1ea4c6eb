package io.github.copguidelines.serialization.csv.internal;

import java.util.regex.Pattern;

/**
 * Guards texts that look like formulas to a spreadsheet with an apostrophe, because text tables
 * cannot mark a cell as text.
 *
 * <p>A text that already begins with apostrophes and such a character gets another one, so that
 * reading removes exactly the one that writing added.
 */
final class FormulaGuard {

  /**
   * Matches the characters that begin formulas, including the full-width forms of East Asian
   * programs.
   */
  private static final Pattern GUARDED =
      Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");

  private static final Pattern NUMBER = Pattern.compile("-[0-9][0-9.]{0,40}");

  private FormulaGuard() {}

  /** Returns a text in its safe form for a cell; a negative number is not a formula. */
  static String put(String text) {
    return GUARDED.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  /** Returns the text of a cell. */
  static String removed(String cell) {
    return cell.startsWith("'") && GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
