package io.github.copguidelines.documents;

import java.util.Optional;

/**
 * Some words in a line.
 *
 * @param text what is shown; characters that XML cannot hold are taken out, blanks of all sorts are
 *     spaces
 * @param isCode true for identifiers, codes and addresses, which are the same in every language and
 *     written from left to right
 * @param target the address that it leads to; empty where it leads nowhere
 */
record Run(String text, boolean isCode, Optional<String> target) {

  Run {
    text = cleaned(text);
  }

  static Run words(String text) {
    return new Run(text, false, Optional.empty());
  }

  static Run code(String text) {
    return new Run(text, true, Optional.empty());
  }

  /** An address, which leads to where it says; what is no address of the web leads nowhere. */
  static Run address(String text) {
    return new Run(text, true, Address.of(text));
  }

  /** Returns a text without what is not shown. */
  static String cleaned(String text) {
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

  /** XML can hold it, and it is no control character; half of a pair is neither. */
  private static boolean isShown(int c) {
    return (c >= 0x20 && c < 0x7f)
        || (c > 0x9f && c < 0xd800)
        || (c >= 0xe000 && c < 0xfffe)
        || c > 0xffff;
  }
}
