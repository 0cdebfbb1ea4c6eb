package io.github.copguidelines.serialization;

import io.github.copguidelines.text.PrintableText;
import java.util.List;

/**
 * An excerpt of a line of a document, with a mark at a place.
 *
 * <p>If each letter before the place has one column, carets appear below the value. If letters are
 * right-to-left, wide or joined, columns are unreliable, and brackets enclose the value.
 */
final class Excerpt {

  /** The greatest length of the excerpt, in UTF-16 code units, and of its part before the place. */
  private static final int WIDTH = 60;

  private static final int BEFORE = 24;

  private static final String CUT = "\u2026";

  private Excerpt() {}

  /**
   * Returns the lines to show; empty if nothing is at the place.
   *
   * @param number the number of the line
   * @param column the column of the value, from 1, in UTF-16 code units
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

  /**
   * Returns the end of a value: after its opening bracket or closing quote, or before the next
   * separator.
   */
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

  /**
   * Returns true for a separator. A colon and a space end an unquoted name, and never occur in an
   * unquoted value.
   */
  private static boolean separates(CharSequence line, int at) {
    char c = line.charAt(at);
    return ",]}#".indexOf(c) >= 0
        || (c == ':' && (at + 1 == line.length() || line.charAt(at + 1) == ' '));
  }

  /** Moves an index so that it does not split a surrogate pair. */
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
