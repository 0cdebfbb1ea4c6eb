package io.github.copguidelines.documents;

import io.github.copguidelines.text.TextDirection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Keeps addresses, codes and dates whole in lines from right to left, where their slashes, hyphens
 * and full stops would otherwise change sides.
 *
 * <p>They are put between two left-to-right marks, which nobody sees and every program knows.
 */
final class Direction {

  /** The left-to-right mark. */
  static final String MARK = "\u200e";

  /** A piece of a text that runs one way. */
  record Piece(String text, boolean isRightToLeft) {}

  private Direction() {}

  static boolean isRightToLeft(Locale language) {
    return TextDirection.isRightToLeft(language);
  }

  /** Returns true if a text has a letter of a script from right to left. */
  static boolean hasRightToLeft(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .anyMatch(
            way ->
                way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  /** Returns a run as it stands in a line from right to left, as one text. */
  static String kept(Run run) {
    StringBuilder text = new StringBuilder();
    pieces(run).forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  /** Returns the pieces of a run in a line from right to left, with marks where they are needed. */
  static List<Piece> pieces(Run run) {
    String text = run.text();
    if (run.isCode() || !hasRightToLeft(text)) {
      return List.of(new Piece(marked(text, text), false));
    }
    List<Piece> pieces = new ArrayList<>();
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
        add(text.substring(from, at), true, pieces);
        add(marked(token, token), false, pieces);
        from = last;
      }
      at = end;
    }
    add(text.substring(from), true, pieces);
    return pieces;
  }

  /** Returns how a text is shown, with marks around it if the text needs them. */
  static String marked(String text, String shown) {
    return isPlain(text) ? shown : MARK + shown + MARK;
  }

  private static void add(String text, boolean rightToLeft, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, rightToLeft));
    }
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
