package io.github.copguidelines.safeguarding;

/**
 * Reads the words of a text one after the other, in either direction; not thread-safe.
 *
 * <p>A word is letters with apostrophes and hyphens between them.
 */
final class WordReader {

  private static final int LONGEST = 40;

  private final ScannedText text;
  private int start;
  private int end;

  WordReader(ScannedText text, int place) {
    this.text = text;
    this.start = place;
    this.end = place;
  }

  /** Returns another reader at the same word. */
  WordReader copy() {
    WordReader copy = new WordReader(text, start);
    copy.end = end;
    return copy;
  }

  /** Goes to a place, where no word is. */
  void moveTo(int place) {
    start = place;
    end = place;
  }

  /** Goes to the word that ends where the last one began, blanks aside; false if none does. */
  boolean back() {
    int at = start;
    while (text.at(at - 1) == ' ') {
      at--;
    }
    int from = at;
    while (at - from < LONGEST && isOfWord(from - 1)) {
      from--;
    }
    return found(from, at);
  }

  /** Goes to the word that begins where the last one ended, blanks aside; false if none does. */
  boolean on() {
    int at = end;
    while (text.at(at) == ' ') {
      at++;
    }
    int to = at;
    while (to - at < LONGEST && isOfWord(to)) {
      to++;
    }
    return found(at, to);
  }

  private boolean found(int from, int to) {
    if (from == to || to - from >= LONGEST) {
      return false;
    }
    start = from;
    end = to;
    return true;
  }

  private boolean isOfWord(int at) {
    char c = text.at(at);
    return Glyphs.isSpaced(c)
        || ((c == '\'' || c == '-')
            && Glyphs.isSpaced(text.at(at - 1))
            && Glyphs.isSpaced(text.at(at + 1)));
  }

  /**
   * Steps over one sign before the word, blanks aside; returns it, or NUL if it is none of them.
   */
  char signBefore(String signs) {
    int at = start;
    while (text.at(at - 1) == ' ') {
      at--;
    }
    char sign = text.at(at - 1);
    if (sign == '\0' || signs.indexOf(sign) < 0) {
      return '\0';
    }
    start = at - 1;
    return sign;
  }

  /** Steps over one sign after the word, blanks aside; returns it, or NUL if it is none of them. */
  char signAfter(String signs) {
    int at = end;
    while (text.at(at) == ' ') {
      at++;
    }
    char sign = text.at(at);
    if (sign == '\0' || signs.indexOf(sign) < 0) {
      return '\0';
    }
    end = at + 1;
    return sign;
  }

  ScannedText text() {
    return text;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Returns the word in lower case. */
  String folded() {
    return Cues.folded(text.part(start, end));
  }

  /** Returns true for a capital letter with a small one after it, as names have them. */
  boolean isCapitalised() {
    return Character.isUpperCase(text.at(start))
        && (Character.isLowerCase(text.at(start + 1)) || text.at(start + 1) == '\'');
  }

  /** Returns true if all its letters are capital. */
  boolean isUpper() {
    for (int i = start; i < end; i++) {
      if (!Character.isUpperCase(text.at(i))) {
        return false;
      }
    }
    return true;
  }

  boolean isArabic() {
    return Glyphs.isArabic(text.at(start));
  }
}
