package io.github.copguidelines.terminology;

import java.util.Arrays;

/**
 * Simplifies a text letter by letter: faster and coarser than {@link TermScript}. Hyphens become
 * spaces, and plural endings are removed.
 *
 * <p>Each match of {@link TermPattern} is equal to its term here, but not the reverse.
 */
final class TermLetters {

  /** Marks a character that cannot be simplified on its own, such as a combining mark. */
  static final char COMPLEX = 0;

  /** Marks a character that is ignored. */
  static final char DROPPED = 1;

  static final int NO_WORD = 0;
  static final int DIGIT = 1;
  private static final int LATIN = 2;
  private static final int GREEK = 3;
  private static final int CYRILLIC = 4;
  private static final int ARABIC = 5;

  /** Letters of scripts that leave no spaces between words. */
  static final int OTHER = 6;

  private static final int UNKNOWN = -1;

  /**
   * The kind and the simplified form of each character, in one number. Entries are filled at the
   * first use. Concurrent threads compute equal values.
   */
  private final int[] cells = new int[Character.MAX_VALUE + 1];

  private final TermScript script;

  TermLetters(TermScript script) {
    this.script = script;
    Arrays.fill(cells, UNKNOWN);
  }

  /** Returns the cell of a character, for the methods below. */
  int cell(char c) {
    int known = cells[c];
    return known == UNKNOWN ? made(c) : known;
  }

  private int made(char c) {
    int made = kindOf(c) << 16 | (isPlain(c) ? plain(c, script) : folded(c, script));
    cells[c] = made;
    return made;
  }

  /** Returns true for ideographs and syllables with one form; an optimization only. */
  private static boolean isPlain(char c) {
    return (c >= 0x3400 && c < 0xA000) || (c >= 0xAC00 && c < 0xD7A4);
  }

  private static char plain(char c, TermScript script) {
    return script == TermScript.CHINESE ? Traditional.simplified(c) : c;
  }

  private static char folded(char c, TermScript script) {
    if (c >= 0xE000 && c < 0xF900) {
      return COMPLEX; // private use, which no text needs
    }
    if (Character.isWhitespace(c) || isBlankOrHyphen(c)) {
      return ' ';
    }
    if (isDropped(c, script)) {
      return DROPPED;
    }
    if (Character.isSurrogate(c)
        || isMark(c)
        || Character.getType(c) == Character.FORMAT
        || c == 'Σ'
        || (c >= 0x1100 && c < 0x1200)) {
      return COMPLEX;
    }
    String alone = script.simplified(String.valueOf(c));
    if (alone.length() > 1 && alone.chars().noneMatch(Character::isLetterOrDigit)) {
      return '.';
    }
    return alone.length() == 1 ? alone.charAt(0) : COMPLEX;
  }

  private static boolean isBlankOrHyphen(char c) {
    return "\u00A0\u2007\u202F-\u2010\u2011\u2013\uFE63\uFF0D".indexOf(c) >= 0;
  }

  private static boolean isDropped(char c, TermScript script) {
    if ((c >= 0x0300 && c < 0x0370) || (c >= 0xFE00 && c < 0xFE10)) {
      // Two of them make a different letter from n and from the Russian i.
      return script != TermScript.PLAIN && c != 0x0303 && c != 0x0306;
    }
    return (c >= 0x064B && c < 0x0653)
        || c == 0x0670
        || c == 0x0640
        || (Character.getType(c) == Character.FORMAT && !TermFinder.mayPartWords(c));
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static int kindOf(char c) {
    if (!Character.isLetterOrDigit(c)) {
      return NO_WORD;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    if (c < 0x0300 || (c >= 0x1E00 && c < 0x1F00)) {
      return LATIN;
    }
    if (c < 0x0400) {
      return GREEK;
    }
    if (c < 0x0530) {
      return CYRILLIC;
    }
    return c >= 0x0600 && c < 0x0780 ? ARABIC : OTHER;
  }

  /** Returns the kind of letter in a cell; the rest of the cell is the letter. */
  static int kind(int cell) {
    return cell >>> 16;
  }

  private char folded(char c) {
    return (char) cell(c);
  }

  private int kind(char c) {
    return kind(cell(c));
  }

  /**
   * Returns the character at an index of a text, as {@link #folded(char)}. Plural endings are
   * dropped, and spaces in languages without spaces.
   *
   * @param from the start of the term; at least one of its letters remains
   */
  char at(String text, int at, int from) {
    char c = folded(text.charAt(at));
    if (c > 's') {
      return c;
    }
    if (c == ' ') {
      return script == TermScript.CHINESE ? DROPPED : ' ';
    }
    if (c == 's' && at > from && isAfterLetter(text, at) && endsBefore(text, at + 1)) {
      return DROPPED;
    }
    if (c == 'e' && at > from && isAfterLetter(text, at)) {
      int next = seen(text, at + 1);
      boolean last = endsBefore(text, next);
      return last || (isS(text, next) && endsBefore(text, next + 1)) ? DROPPED : c;
    }
    return c;
  }

  private boolean isS(String text, int at) {
    return folded(text.charAt(at)) == 's';
  }

  private boolean isAfterLetter(String text, int at) {
    int before = at - 1;
    while (before > 0 && folded(text.charAt(before)) == DROPPED) {
      before--;
    }
    return kind(text.charAt(before)) != NO_WORD;
  }

  private int seen(String text, int from) {
    int at = from;
    while (at < text.length() && folded(text.charAt(at)) == DROPPED) {
      at++;
    }
    return at;
  }

  private boolean endsBefore(String text, int from) {
    int at = seen(text, from);
    if (at == text.length()) {
      return true;
    }
    int next = kind(text.charAt(at));
    return next == NO_WORD || next == OTHER;
  }

  /** Returns a simplified term in the form that the tree uses. */
  String walked(String term) {
    StringBuilder walked = new StringBuilder(term.length());
    for (int i = 0; i < term.length(); i++) {
      char c = at(term, i, 0);
      if (c == COMPLEX) {
        walked.append(term.charAt(i));
      } else if (c != DROPPED
          && !(c == ' ' && walked.length() > 0 && walked.charAt(walked.length() - 1) == ' ')) {
        walked.append(c);
      }
    }
    return walked.toString();
  }
}
