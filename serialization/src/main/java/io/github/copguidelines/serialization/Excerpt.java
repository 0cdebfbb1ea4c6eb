package io.github.copguidelines.serialization;

import java.util.List;

/**
 * A piece of a line of a document with a mark at a place in it.
 *
 * <p>Where letters before the place have one column each, carets stand below the value. Where they
 * run from right to left, are wide or join, no column can be told: the value is put in brackets.
 */
final class Excerpt {

  /** How much of a line is shown, in UTF-16 code units, and how much of it before the place. */
  private static final int WIDTH = 60;

  private static final int BEFORE = 24;

  private static final String CUT = "\u2026";

  private Excerpt() {}

  /**
   * Returns the lines to show; none where there is nothing at the place.
   *
   * @param number the number of the line
   * @param column where the value begins, from 1, in UTF-16 code units
   */
  static List<String> of(String line, int number, int column, ReportStyle style) {
    int at = Math.min(column - 1, line.length());
    if (line.isBlank() || at == line.length()) {
      return List.of();
    }
    int from = boundary(line, Math.max(0, at - BEFORE));
    int to = boundary(line, Math.min(line.length(), from + WIDTH));
    int end = Math.min(to, valueEnd(line, at));
    String before = (from > 0 ? CUT : "") + shown(line.substring(from, at));
    String value = shown(line.substring(at, end));
    String after = shown(line.substring(end, to)) + (to < line.length() ? CUT : "");
    String margin = "%8d | ".formatted(number);
    if (hasOneColumnEach(before)) {
      String carets = "^".repeat(hasOneColumnEach(value) ? value.length() : 1);
      return List.of(
          margin + style.excerpt(before + value + after),
          " ".repeat(9) + "| " + " ".repeat(before.length()) + style.caret(carets));
    }
    return List.of(margin + style.excerpt(before + "[" + value + "]" + after));
  }

  /** A value in quotes ends with them, another before what separates values. */
  private static int valueEnd(String line, int at) {
    char first = line.charAt(at);
    if (first == '{' || first == '[') {
      return at + 1;
    }
    if (first == '"' || first == '\'') {
      int close = line.indexOf(first, at + 1);
      return close < 0 ? line.length() : close + 1;
    }
    int end = at;
    while (end < line.length() && ",]}#".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    return at + Math.max(Character.charCount(line.codePointAt(at)), stripped(line, at, end));
  }

  private static int stripped(String line, int at, int end) {
    return line.substring(at, end).stripTrailing().length();
  }

  /** Never between the halves of a character. */
  private static int boundary(String line, int index) {
    boolean within =
        index > 0
            && index < line.length()
            && Character.isLowSurrogate(line.charAt(index))
            && Character.isHighSurrogate(line.charAt(index - 1));
    return within ? index - 1 : index;
  }

  private static String shown(String text) {
    return ReportWriter.printable(text.replace('\t', ' '));
  }

  private static boolean hasOneColumnEach(String text) {
    return text.chars()
        .allMatch(c -> (c >= ' ' && c < 0x300) || (c >= 0x370 && c < 0x530) || c == CUT.charAt(0));
  }
}
