package io.github.copguidelines.profile;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Regular expressions that somebody gives, to match a text as a whole. */
final class Expressions {

  private Expressions() {}

  /** Returns true if a text is a regular expression. */
  static boolean isForm(String text) {
    try {
      Pattern.compile(text);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  /** Returns the expression that matches the whole text, where the given one is searched for. */
  static String whole(String form) {
    return "^(?:" + form + ")$";
  }
}
