package io.github.copguidelines.validation.text;

/**
 * Counts the words of a text.
 *
 * <p>A word is a run of letters and digits, with the apostrophes and hyphens within it. Chinese and
 * Japanese are written without blanks; two of their characters are counted as one word, a rule of
 * thumb that is the same on every Java runtime. Thai, Lao, Khmer and Burmese letters cannot be
 * counted so.
 */
final class WordCount {

  /** What {@link #count} returns where words cannot be counted. */
  static final int UNKNOWN = 0;

  private WordCount() {}

  /** Returns the number of words, or {@link #UNKNOWN}. */
  static int count(String text) {
    int words = 0;
    int characters = 0;
    boolean within = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c >= 0x0E00 && isUncounted(c)) {
        return UNKNOWN;
      }
      if (c >= 0x2E80 && isCharacter(c)) {
        characters++;
        within = false;
      } else if (Character.isLetterOrDigit(c)) {
        words += within ? 0 : 1;
        within = true;
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && !isJoiner(c)) {
        within = false;
      }
    }
    return words + (characters + 1) / 2;
  }

  private static boolean isJoiner(int c) {
    return c == '\'' || c == '\u2019' || c == '-' || c == '\u2011' || c == '\u0640';
  }

  private static boolean isCharacter(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }

  private static boolean isUncounted(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
