package io.github.copguidelines.text;

import java.text.Normalizer;

/**
 * Converts text to a normal form of Unicode in linear time, whatever it contains.
 *
 * <p>Sorting combining marks takes time that grows with the square of the length of a run, so a
 * malicious document could take minutes. No language uses more than a few marks. Of a longer run
 * the first {@value #MOST_MARKS} are kept, as in the stream-safe form of UAX #15. Stateless and
 * thread-safe.
 */
public final class NormalText {

  private static final int MOST_MARKS = 30;

  /** The first combining mark. */
  private static final char FIRST_MARK = '\u0300';

  private NormalText() {}

  /**
   * Returns a text in a normal form.
   *
   * @param form for example {@code NFKC}
   */
  public static String of(String text, Normalizer.Form form) {
    return Normalizer.normalize(withoutRows(text), form);
  }

  private static String withoutRows(String text) {
    int row = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isLowSurrogate(c)) {
        continue; // counted with the high surrogate before it
      }
      row = c >= FIRST_MARK && isMark(text.codePointAt(at)) ? row + 1 : 0;
      if (row > MOST_MARKS) {
        return cut(text);
      }
    }
    return text;
  }

  private static String cut(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int row = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      row = isMark(c) ? row + 1 : 0;
      if (row <= MOST_MARKS) {
        kept.appendCodePoint(c);
      }
      at += Character.charCount(c);
    }
    return kept.toString();
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
