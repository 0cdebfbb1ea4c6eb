package io.github.copguidelines.text;

/**
 * Text that neither a terminal nor a log acts on, and names that tell a log nothing about anybody.
 *
 * <p>Stateless and thread-safe.
 */
public final class PrintableText {

  private static final String GONE = "\u2026";

  private static final int LONGEST = 100;
  private static final int DIGITS = 6;

  private PrintableText() {}

  /**
   * Returns a text in which control and format characters (among them those that turn the direction
   * of text), line and paragraph separators and lone surrogates are written as {@code \\u{202E}}:
   * their code point in at least four hexadecimal digits. Anything else stays as it is, and so do
   * the marks around a stretch of ASCII that {@link TextDirection#isolated} puts there, which can
   * turn nothing.
   */
  public static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int end = text.charAt(i) == '\u2066' ? endOfIsolate(text, i + 1) : -1;
      if (end > 0) {
        safe.append(text, i, end);
        i = end;
      } else {
        int c = text.codePointAt(i);
        append(c, safe);
        i += Character.charCount(c);
      }
    }
    return safe.toString();
  }

  /**
   * Returns a name that a document gave to something, where it has the form of a name: a letter of
   * ASCII, then letters, digits, hyphens and slashes, 100 at most. Of any other, which may be an
   * address or a number of somebody, {@code …} represents it.
   */
  public static String ofName(String name) {
    return isName(name) ? name : GONE;
  }

  /**
   * Returns a place in a document as {@code toString} shows it: names as {@link #ofName} shows
   * them, and numbers of entries.
   *
   * @param segments the names and numbers, from the outside in
   */
  public static String ofPlace(Iterable<String> segments) {
    StringBuilder place = new StringBuilder();
    for (String segment : segments) {
      place.append('/').append(isNumber(segment) ? segment : ofName(segment));
    }
    return place.toString();
  }

  private static boolean isName(String name) {
    if (name.isEmpty() || name.length() > LONGEST || !isLetter(name.charAt(0))) {
      return false;
    }
    for (int i = 1; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!isLetter(c) && !isDigit(c) && c != '-' && c != '/') {
        return false;
      }
    }
    return true;
  }

  /** No list has as many entries as a telephone number has digits. */
  private static boolean isNumber(String segment) {
    return !segment.isEmpty()
        && segment.length() <= DIGITS
        && segment.chars().allMatch(c -> isDigit((char) c));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns the index after an isolate of nothing but visible ASCII; -1 where it is none. */
  private static int endOfIsolate(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= ' ' && text.charAt(i) <= '~') {
      i++;
    }
    return i > from && i < text.length() && text.charAt(i) == '\u2069' ? i + 1 : -1;
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
