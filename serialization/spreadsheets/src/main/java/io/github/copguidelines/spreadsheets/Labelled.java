package io.github.copguidelines.spreadsheets;

import java.util.function.Predicate;

/** A code next to its label, in one text: {@code Rwanda (RW)}. */
final class Labelled {

  private static final String OPEN = " (";
  private static final String CLOSE = ")";

  /** The greatest length of a code that is searched for at the end of a text. */
  private static final int LONGEST = 200;

  private Labelled() {}

  /** Returns label and code; only the code if they are equal. */
  static String of(String label, String code) {
    return label.isEmpty() || label.equals(code) ? code : label + OPEN + code + CLOSE;
  }

  /**
   * Returns the code in a text; the text itself if there is none.
   *
   * @param isCode a test for the codes of the list
   */
  static String code(String text, Predicate<String> isCode) {
    String plain = text.strip();
    if (isCode.test(plain)) {
      return plain;
    }
    if (!text.endsWith(CLOSE)) {
      return plain.endsWith(CLOSE) ? code(plain, isCode) : text;
    }
    // A value that looks like a label with a code is written twice, see plain(); others are not.
    int half = (text.length() - OPEN.length() - CLOSE.length()) / 2;
    if (half > 0) {
      String first = text.substring(0, half);
      if (text.equals(first + OPEN + first + CLOSE) && !code(first, isCode).equals(first)) {
        return first;
      }
    }
    int from = Math.max(0, text.length() - LONGEST);
    for (int open = text.indexOf(OPEN, from); open >= 0; open = text.indexOf(OPEN, open + 1)) {
      String code = text.substring(open + OPEN.length(), text.length() - CLOSE.length());
      if (isCode.test(code)) {
        return code;
      }
    }
    return text;
  }

  /** Returns a value without a label, in a form that reading does not change. */
  static String plain(String value, Predicate<String> isCode) {
    return code(value, isCode).equals(value) ? value : value + OPEN + value + CLOSE;
  }
}
