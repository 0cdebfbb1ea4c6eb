package io.github.copguidelines.serialization.csv.internal;

import java.util.regex.Pattern;

/**
 * The apostrophe before texts that a spreadsheet would take for a formula, in tables of text, which
 * cannot say that a cell is text.
 *
 * <p>A text that already has one or more before such a sign gets another, so that reading always
 * takes off the one that writing put there, and no other.
 */
final class FormulaGuard {

  /** The signs that begin formulas, also in the wide forms of East Asian programs. */
  private static final Pattern GUARDED =
      Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");

  private static final Pattern NUMBER = Pattern.compile("-[0-9][0-9.]{0,40}");

  private FormulaGuard() {}

  /** Returns a text as it may appear in a cell; a number below zero is no formula. */
  static String put(String text) {
    return GUARDED.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  /** Returns the text of a cell. */
  static String removed(String cell) {
    return cell.startsWith("'") && GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
