package io.github.copguidelines.terminology;

import java.util.Arrays;

/**
 * Takes quotations out of a text, so that what is quoted is not looked at.
 *
 * <p>Quotation marks are those of Arabic, Chinese, English, French, Russian and Spanish, and the
 * German low ones. A mark without its partner quotes nothing.
 */
final class Quotations {

  /** How long a quotation may be, in UTF-16 code units; what is longer is no title. */
  static final int MOST = 400;

  private static final String OPEN = "«‹“„\"「『《〈‘";

  private Quotations() {}

  /** Returns the text with a neutral character in the place of each quoted one. */
  static String masked(String text) {
    char[] masked = null;
    for (int i = 0; i < text.length(); i++) {
      if (OPEN.indexOf(text.charAt(i)) >= 0) {
        int end = end(text, i);
        if (end > i) {
          masked = masked == null ? text.toCharArray() : masked;
          Arrays.fill(masked, i + 1, end, '.');
          i = end;
        }
      }
    }
    return masked == null ? text : new String(masked);
  }

  private static int end(String text, int open) {
    int last = Math.min(text.length() - 1, open + MOST + 1);
    for (int i = open + 1; i <= last; i++) {
      if (closes(text, i, text.charAt(open))) {
        return i;
      }
    }
    return open;
  }

  private static boolean closes(String text, int at, char open) {
    char c = text.charAt(at);
    return switch (open) {
      case '«' -> c == '»';
      case '‹' -> c == '›';
      case '“' -> c == '”';
      case '„' -> c == '“' || c == '”';
      case '"' -> c == '"';
      case '「' -> c == '」';
      case '『' -> c == '』';
      case '《' -> c == '》';
      case '〈' -> c == '〉';
      // Simplified text has a straight mark for the closing one, as for apostrophes.
      default ->
          c == '\'' && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    };
  }
}
