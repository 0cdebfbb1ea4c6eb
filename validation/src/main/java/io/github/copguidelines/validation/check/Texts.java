package io.github.copguidelines.validation.check;

import io.github.copguidelines.constraint.Forms;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What texts are judged by, the same for every validator. */
final class Texts {

  private static final Pattern NOT_BLANK = Pattern.compile(Forms.NOT_BLANK);
  private static final TextForm LANGUAGE_TAG = TextForm.of(Forms.LANGUAGE_TAG);

  private Texts() {}

  /** Returns the length of a text in Unicode code points; a lone surrogate counts as one. */
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Returns true if a text is empty or all blanks. */
  static boolean isBlank(String text) {
    return !beginsWithSign(text) && !NOT_BLANK.matcher(text).find();
  }

  /** Nearly all texts begin so: with what is no blank in any list of blanks. */
  private static boolean beginsWithSign(String text) {
    return !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) < 0x7F;
  }

  /** Returns true if a text is a well-formed BCP 47 tag. */
  static boolean isLanguageTag(String text) {
    return isTwoLetters(text) || LANGUAGE_TAG.matches(text);
  }

  /** Returns the well-formed tags that are one before but for the case of their letters. */
  static Set<String> repeated(Collection<String> tags) {
    if (tags.size() < 2) {
      return Set.of();
    }
    Set<String> seen = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    for (String tag : tags) {
      if (isLanguageTag(tag) && !seen.add(tag.toLowerCase(Locale.ROOT))) {
        repeated.add(tag);
      }
    }
    return repeated;
  }

  /** Returns true if a text holds a surrogate without its other half. */
  static boolean hasHalfCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  /** Most tags are of two letters, so that these are worth a way of their own. */
  private static boolean isTwoLetters(String text) {
    return text.length() == 2 && isLetter(text.charAt(0)) && isLetter(text.charAt(1));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
