package io.github.copguidelines.serialization;

import io.github.copguidelines.text.PrintableText;
import java.util.List;

/**
 * A piece of a line of a document with a mark at a place in it.
 *
 * <p>Where letters before the place have one column each, carets appear below the value. Where they
 * run from right to left, are wide or join, no column can be reported: the value is put in
 * brackets.
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
  static List<String> of(CharSequence line, int number, int column, ReportStyle style) {
    int at = Math.min(column - 1, line.length());
    int from = boundary(line, Math.max(0, at - BEFORE));
    int to = boundary(line, Math.min(line.length(), from + WIDTH));
    if (at == line.length() || line.subSequence(from, to).toString().isBlank()) {
      return List.of();
    }
    int end = valueEnd(line, at, to);
    String before = (from > 0 ? CUT : "") + shown(line, from, at);
    String value = shown(line, at, end);
    String after = shown(line, end, to) + (to < line.length() ? CUT : "");
    String margin = "%8d | ".formatted(number);
    if (hasOneColumnEach(before)) {
      String carets = "^".repeat(hasOneColumnEach(value) ? value.length() : 1);
      return List.of(
          margin + style.excerpt(before + value + after),
          " ".repeat(9) + "| " + " ".repeat(before.length()) + style.caret(carets));
    }
    return List.of(margin + style.excerpt(before + "[" + value + "]" + after));
  }

  /** What is in quotes ends with them, the rest before what separates it; none after a place. */
  private static int valueEnd(CharSequence line, int at, int to) {
    char first = line.charAt(at);
    if (first == '{' || first == '[') {
      return at + 1;
    }
    boolean quoted = first == '"' || first == '\'';
    int end = quoted ? at + 1 : at;
    while (end < to && (quoted ? line.charAt(end) != first : !separates(line, end))) {
      end++;
    }
    if (quoted) {
      return Math.min(to, end + 1);
    }
    int stripped = line.subSequence(at, end).toString().stripTrailing().length();
    return Math.min(
        to, at + Math.max(Character.charCount(Character.codePointAt(line, at)), stripped));
  }

  /** A name without quotes ends with a colon and a space; no value without quotes has them. */
  private static boolean separates(CharSequence line, int at) {
    char c = line.charAt(at);
    return ",]}#".indexOf(c) >= 0
        || (c == ':' && (at + 1 == line.length() || line.charAt(at + 1) == ' '));
  }

  /** Never between the halves of a character. */
  private static int boundary(CharSequence line, int index) {
    boolean within =
        index > 0
            && index < line.length()
            && Character.isLowSurrogate(line.charAt(index))
            && Character.isHighSurrogate(line.charAt(index - 1));
    return within ? index - 1 : index;
  }

  private static String shown(CharSequence line, int from, int to) {
    return PrintableText.of(line.subSequence(from, to).toString().replace('\t', ' '));
  }

  private static boolean hasOneColumnEach(String text) {
    return text.chars()
        .allMatch(c -> (c >= ' ' && c < 0x300) || (c >= 0x370 && c < 0x530) || c == CUT.charAt(0));
  }
}
