package io.github.copguidelines.text;

/**
 * Escapes text so that terminals and logs do not interpret it, and conceals names that may be
 * personal data.
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
   * their code point in at least four hexadecimal digits. All other text is unchanged, including
   * the isolates that {@link TextDirection#isolated} puts around ASCII text, which are harmless.
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
   * Returns a name from a document if it has a safe format: an ASCII letter, then letters, digits,
   * hyphens and slashes, 100 characters at most. Returns {@code …} for any other name, which may be
   * a person's address or number.
   */
  public static String ofName(String name) {
    return isName(name) ? name : GONE;
  }

  /**
   * Returns a place in a document for {@code toString}: names as {@link #ofName} returns them, and
   * numbers of entries.
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

  /** Returns true for the number of an entry, which has fewer digits than a telephone number. */
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

  /** Returns the index after an isolate that contains only visible ASCII; -1 if there is none. */
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
