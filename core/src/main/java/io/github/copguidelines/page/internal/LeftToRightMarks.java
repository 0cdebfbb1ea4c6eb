package io.github.copguidelines.page.internal;

/**
 * Keeps addresses, codes and dates whole in lines from right to left, where their slashes, hyphens
 * and full stops would otherwise change sides.
 *
 * <p>They are put between two left-to-right marks, which nobody sees and every program knows.
 */
public final class LeftToRightMarks {

  /** The left-to-right mark. */
  public static final String MARK = "\u200e";

  private LeftToRightMarks() {}

  /** Returns true if a text has a letter of a script from right to left. */
  public static boolean hasRightToLeft(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .anyMatch(
            way ->
                way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  /** Returns a run as it appears in a line from right to left, with marks where they are needed. */
  public static String kept(Run run) {
    String text = run.text();
    if (run.isCode() || !hasRightToLeft(text)) {
      return marked(text, text);
    }
    StringBuilder kept = new StringBuilder();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      if (!isVisible(text.charAt(at))) {
        continue;
      }
      int end = at;
      while (end < text.length() && isVisible(text.charAt(end))) {
        end++;
      }
      int last = end;
      while (at < last && !isWordPart(text.charAt(at))) {
        at++;
      }
      while (last > at && !isWordPart(text.charAt(last - 1)) && text.charAt(last - 1) != '/') {
        last--;
      }
      String token = text.substring(at, last);
      if (!isPlain(token)) {
        kept.append(text, from, at).append(marked(token, token));
        from = last;
      }
      at = end;
    }
    return kept.append(text.substring(from)).toString();
  }

  /** Returns how a text is shown, with marks around it if the text needs them. */
  public static String marked(String text, String shown) {
    return isPlain(text) ? shown : MARK + shown + MARK;
  }

  /** A word or a number alone keeps its order by itself, and so does what has neither. */
  private static boolean isPlain(String token) {
    return token.chars().allMatch(Character::isLetter)
        || token.chars().allMatch(c -> c >= '0' && c <= '9')
        || token.chars().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean isVisible(char c) {
    return c > ' ' && c < 0x7f;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || "_#@+-".indexOf(c) >= 0;
  }
}
