package io.github.copguidelines.validation.constraint;

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

  private TextForm(Pattern whole, Pattern rest, int tooLong) {
    this.whole = whole;
    this.rest = rest;
    this.tooLong = tooLong;
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
            whole, Pattern.compile(regexp.substring(bound.end())), Integer.parseInt(bound.group(1)))
        : new TextForm(whole, whole, 0);
  }

  /** Returns true if a text has the form from its first character to its last. */
  public boolean matches(String text) {
    // Characters are counted as code points there: never more than there are in the text.
    return (text.length() < tooLong ? rest : whole).matcher(text).matches();
  }
}
