package io.github.copguidelines.safeguarding;

/** A class of a school by its number and letter, somewhere in the sentence of a name: 8C, 5 "B". */
final class ClassMention {

  private static final int HIGHEST = 13;
  private static final int LONGEST_ENDING = 3;

  private ClassMention() {}

  /** Returns true if one is within a reach of the name. */
  static boolean near(Sentence sentence, int reach) {
    int first = Math.max(sentence.from(), sentence.start() - reach);
    return after(sentence, reach) || in(sentence.text(), first, sentence.start());
  }

  /** Returns true if one is within a reach behind the name. */
  static boolean after(Sentence sentence, int reach) {
    return in(sentence.text(), sentence.end(), Math.min(sentence.to(), sentence.end() + reach));
  }

  private static boolean in(ScannedText text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (Glyphs.isDigit(text.at(at))) {
        int end = at;
        while (Glyphs.isDigit(text.at(end))) {
          end++;
        }
        if (isClass(text, at, end)) {
          return true;
        }
        at = end;
      }
    }
    return false;
  }

  private static boolean isClass(ScannedText text, int start, int end) {
    if (end - start > 2
        || Integer.parseInt(text.part(start, end)) > HIGHEST
        || ".,-/:№$€".indexOf(text.at(start - 1)) >= 0) {
      return false;
    }
    if (Character.isLowerCase(text.at(end)) && !Glyphs.isSpaced(text.at(end + 1))) {
      return text.at(start - 1) == ' ' && !Glyphs.isWord(text.at(end + 1));
    }
    int at = end;
    if (text.at(at) == '-' || text.at(at) == '.' || Glyphs.isDegree(text.at(at))) {
      at++;
    }
    while (at - end < LONGEST_ENDING
        && (Character.isLowerCase(text.at(at)) || Glyphs.isDegree(text.at(at)))) {
      at++;
    }
    while (at - end < LONGEST_ENDING + 3 && (text.at(at) == ' ' || text.at(at) == '"')) {
      at++;
    }
    boolean letter = Character.isUpperCase(text.at(at)) && !Glyphs.isSpaced(text.at(at + 1));
    return letter && !Glyphs.isDigit(text.at(at + 1)) && text.at(at + 1) != '\'';
  }
}
