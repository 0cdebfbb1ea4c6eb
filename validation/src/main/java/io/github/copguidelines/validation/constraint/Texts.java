package io.github.copguidelines.validation.constraint;

import io.github.copguidelines.constraint.Forms;
import java.util.regex.Pattern;

/** What texts are judged by, the same for every validator. */
public final class Texts {

  /**
   * The greatest length, in UTF-16 code units, of a text that must have a form: 2,000.
   *
   * <p>Java's regular expressions need stack for each repeat of a group, so a longer text is
   * refused unseen. No code, tag, link or address that is in use is that long.
   */
  public static final int LONGEST_FORM = 2_000;

  private static final Pattern NOT_BLANK = Pattern.compile(Forms.NOT_BLANK);
  private static final Pattern LANGUAGE_TAG = Pattern.compile(Forms.LANGUAGE_TAG);

  private Texts() {}

  /** Returns the length of a text in Unicode code points; a lone surrogate counts as one. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Returns true if a text is empty or all blanks. */
  public static boolean isBlank(String text) {
    return !NOT_BLANK.matcher(text).find();
  }

  /** Returns true if a text is a well-formed BCP 47 tag. */
  public static boolean isLanguageTag(String text) {
    return isTwoLetters(text) || matches(LANGUAGE_TAG, text);
  }

  /** Returns true if the whole text has a form; false where it is too long to tell. */
  public static boolean matches(Pattern form, String text) {
    if (text.length() > LONGEST_FORM) {
      return false;
    }
    try {
      return form.matcher(text).matches();
    } catch (StackOverflowError e) {
      // Only on a thread with an unusually small stack; the text is long and repeats.
      return false;
    }
  }

  /** Most tags are of two letters, so that these are worth a way of their own. */
  private static boolean isTwoLetters(String text) {
    return text.length() == 2 && isLetter(text.charAt(0)) && isLetter(text.charAt(1));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
