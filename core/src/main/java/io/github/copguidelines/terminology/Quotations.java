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
    // Where no partner of a mark was found there is none for the next one: no place is searched
    // twice.
    int[] searched = new int[OPEN.length()];
    for (int i = 0; i < text.length(); i++) {
      int mark = OPEN.indexOf(text.charAt(i));
      if (mark >= 0) {
        int last = Math.min(text.length() - 1, i + MOST + 1);
        int end = end(text, Math.max(i + 1, searched[mark]), last, text.charAt(i));
        if (end <= last) {
          masked = masked == null ? text.toCharArray() : masked;
          Arrays.fill(masked, i + 1, end, '.');
          i = end;
        }
        searched[mark] = end;
      }
    }
    return masked == null ? text : new String(masked);
  }

  /** Returns the place of the partner of a mark, or the one after the last. */
  private static int end(String text, int from, int last, char open) {
    int i = from;
    while (i <= last && !closes(text, i, open)) {
      i++;
    }
    return i;
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
