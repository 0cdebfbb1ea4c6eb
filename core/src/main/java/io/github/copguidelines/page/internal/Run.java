package io.github.copguidelines.page.internal;

import java.util.Optional;

/**
 * Words in a line of a page that have the same form.
 *
 * @param text the text that is shown; white space is replaced by spaces, control characters and
 *     characters that XML cannot hold are removed
 * @param target the anchor or address that it links to; empty where it is not a link
 */
public record Run(String text, Markup markup, Optional<String> target) {

  /** How the words of a run are marked. */
  public enum Markup {
    WORDS,
    /** Identifiers and codes, the same in every language and written from left to right. */
    CODE,
    /** An address, which links to itself. */
    ADDRESS
  }

  public Run {
    text = cleaned(text);
  }

  public static Run words(String text) {
    return new Run(text, Markup.WORDS, Optional.empty());
  }

  public static Run code(String text) {
    return new Run(text, Markup.CODE, Optional.empty());
  }

  /**
   * Returns an address.
   *
   * @param text the address as its author wrote it
   * @param target the same as a URI in ASCII
   */
  public static Run address(String text, String target) {
    return new Run(text, Markup.ADDRESS, Optional.of(target));
  }

  /** Returns the same words as a link to a heading of the page. */
  public Run to(String anchor) {
    return at("#" + anchor);
  }

  /** Returns the same words as a link to an address. */
  public Run at(String address) {
    return new Run(text, markup, Optional.of(address));
  }

  /** Returns true for codes and addresses, which are in no language. */
  public boolean isCode() {
    return markup != Markup.WORDS;
  }

  /** Returns a text without the characters that are not shown. */
  public static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || c == 0x85) {
                clean.append(' ');
              } else if (isShown(c)) {
                clean.appendCodePoint(c);
              }
            });
    return clean.toString();
  }

  /** XML can hold it, and it is not a control character; half of a pair is neither. */
  private static boolean isShown(int c) {
    return (c >= 0x20 && c < 0x7f)
        || (c > 0x9f && c < 0xd800)
        || (c >= 0xe000 && c < 0xfffe)
        || c > 0xffff;
  }
}
