package io.github.copguidelines.profile;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions that somebody gives, in the part of the language that Java and ECMA 262 with
 * the flag {@code u} understand alike, since a schema hands them on to programs of any kind.
 */
final class Expressions {

  private static final String ESCAPED = "dDwWtnrf^$\\.*+?()[]{}|/";

  private Expressions() {}

  /** Returns true if a text is a regular expression that means the same everywhere. */
  static boolean isForm(String text) {
    try {
      Pattern.compile(text);
    } catch (PatternSyntaxException e) {
      return false;
    }
    return isShared(text);
  }

  private static boolean isShared(String text) {
    boolean inClass = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
        boolean hyphen = inClass && text.charAt(i) == '-';
        if (ESCAPED.indexOf(text.charAt(i)) < 0 && !hyphen) {
          return false;
        }
      } else if (inClass) {
        if (c == '[' || text.startsWith("&&", i)) {
          return false; // classes within classes are Java's
        }
        inClass = c != ']';
      } else if (c == '[') {
        inClass = true;
        i += text.startsWith("[^", i) ? 1 : 0;
      } else if (c == '(' && text.startsWith("(?", i) && !isSharedGroup(text, i + 2)) {
        return false;
      } else if (isQuantifier(c) && i + 1 < text.length() && text.charAt(i + 1) == '+') {
        return false; // so are possessive quantifiers
      } else if (c == ']' || (c == '}' && text.lastIndexOf('{', i) < 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSharedGroup(String text, int at) {
    return text.startsWith(":", at) || text.startsWith("=", at) || text.startsWith("!", at);
  }

  private static boolean isQuantifier(char c) {
    return c == '*' || c == '+' || c == '?' || c == '}';
  }

  /** Returns the expression that matches the whole text, where the given one is searched for. */
  static String whole(String form) {
    return "^(?:" + form + ")$";
  }

  /**
   * Returns a shared expression as Java has it: there {@code $} is also before a last line feed.
   */
  static Pattern compile(String form) {
    StringBuilder java = new StringBuilder();
    boolean inClass = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c == '\\' && i + 1 < form.length()) {
        java.append(c).append(form.charAt(++i));
        continue;
      }
      inClass = inClass ? c != ']' : c == '[';
      java.append(c == '$' && !inClass ? "\\z" : String.valueOf(c));
    }
    return Pattern.compile(java.toString());
  }
}
