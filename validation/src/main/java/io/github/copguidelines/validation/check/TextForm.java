package io.github.copguidelines.validation.check;

import io.github.copguidelines.constraint.Forms;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the {@link io.github.copguidelines.constraint.Forms}, ready to be asked.
 *
 * <p>A form says first how long a text may be, by looking ahead through all of it; for a text that
 * is short anyway this is left out, with the same answer. Immutable and thread-safe.
 */
public final class TextForm {

  private static final Pattern BOUND =
      Pattern.compile("\\(\\?!\\[\\\\s\\\\S\\]\\{([0-9]{1,9})\\}\\)");

  private final Pattern whole;
  private final Pattern rest;
  private final int tooLong;
  private final boolean link;

  private TextForm(Pattern whole, Pattern rest, int tooLong, boolean link) {
    this.whole = whole;
    this.rest = rest;
    this.tooLong = tooLong;
    this.link = link;
  }

  /**
   * Compiles a regular expression for whole texts.
   *
   * @throws java.util.regex.PatternSyntaxException if it is none
   */
  public static TextForm of(String regexp) {
    Pattern whole = Pattern.compile(regexp);
    Matcher bound = BOUND.matcher(regexp);
    return bound.lookingAt()
        ? new TextForm(
            whole,
            Pattern.compile(regexp.substring(bound.end())),
            Integer.parseInt(bound.group(1)),
            regexp.equals(Forms.LINK))
        : new TextForm(whole, whole, 0, false);
  }

  /** Returns true if a text has the form from its first character to its last. */
  public boolean matches(String text) {
    // Characters are counted as code points there: never more than there are in the text.
    if (text.length() >= tooLong) {
      return whole.matcher(text).matches();
    }
    return (link && isOfWeb(text)) || rest.matcher(text).matches();
  }

  /** Of what records hold, links take the expression longest; it says the same of these. */
  private static boolean isOfWeb(String text) {
    int at = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : text.length();
    boolean any = at < text.length();
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c <= ' ' || c == 0x7F || c == '<' || c == '>' || c == '"') {
        return false;
      }
    }
    return any;
  }
}
