package io.github.copguidelines.text;

/**
 * Text that neither a terminal nor a log acts on.
 *
 * <p>Stateless and thread-safe.
 */
public final class PrintableText {

  private PrintableText() {}

  /**
   * Returns a text in which control and format characters (among them those that turn the direction
   * of text), line and paragraph separators and lone surrogates are written as {@code \\u{202E}}:
   * their code point in at least four hexadecimal digits. Anything else stays as it is.
   */
  public static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, safe));
    return safe.toString();
  }

  private static void append(int c, StringBuilder text) {
    switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          text.append("\\u{%04X}".formatted(c));
      default -> text.appendCodePoint(c);
    }
  }
}
