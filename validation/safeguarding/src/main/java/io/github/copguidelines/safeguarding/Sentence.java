package io.github.copguidelines.safeguarding;

/** The part of a sentence around a name, bounded; immutable. */
record Sentence(ScannedText text, int from, int start, int end, int to) {

  static final int REACH = 120;

  /** Returns the sentence that a part of a text lies in. */
  static Sentence around(ScannedText text, int start, int end) {
    int from = start;
    while (start - from < REACH && from > 0 && !ends(text, from - 1)) {
      from--;
    }
    int to = end;
    while (to - end < REACH && to < text.length() && !ends(text, to)) {
      to++;
    }
    return new Sentence(text, from, start, end, to);
  }

  /** A point ends a sentence where a longer word appears before it and a capital letter follows. */
  private static boolean ends(ScannedText text, int at) {
    char c = text.at(at);
    if (text.at(at + 1) == '"') {
      return false; // what is quoted and who says it belong together
    }
    if (c != '.') {
      return c != ';' && Glyphs.isStop(c);
    }
    char next = text.at(at + 1) == ' ' ? text.at(at + 2) : text.at(at + 1);
    boolean on = text.at(at + 1) == ' ' && !Character.isLowerCase(next) && !Glyphs.isDigit(next);
    int letters = 0;
    while (letters < 4 && Character.isLetter(text.at(at - 1 - letters))) {
      letters++;
    }
    return next == '\0' || (on && (letters > 3 || Glyphs.isDigit(text.at(at - 1))));
  }

  /** Returns true if one of the words appears in the sentence within a reach before the name. */
  boolean before(Cues words, int reach) {
    return words.before(text, start, Math.min(reach, start - from));
  }

  /** Returns true if one of the words appears in the sentence within a reach after the name. */
  boolean after(Cues words, int reach) {
    return words.after(text, end, Math.min(reach, to - end));
  }

  /** Returns true if one of the words appears in the sentence within a reach of the name. */
  boolean has(Cues words, int reach) {
    return before(words, reach) || after(words, reach);
  }
}
