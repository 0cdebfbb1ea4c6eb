package io.github.copguidelines.safeguarding;

import java.util.Set;

/** A year right behind a person's name and a word for a birth: "Ann Example, born in 2012". */
final class BirthYears {

  private static final Set<String> BORN = Lexicon.set("born-in-year");

  private static final Set<String> JOINTS = Set.of("in", "en", "в", "was", "est", "el", "año");

  /** From when on those born are children; before it, the year tells of the past. */
  private static final int FIRST = 2005;

  private static final int MOST_WORDS = 4;

  private BirthYears() {}

  static boolean follows(ScannedText text, int start, int end) {
    char before = text.at(start - 1);
    if (before != ' ' && text.at(end) != '年') {
      return false;
    }
    if (Integer.parseInt(text.part(start, end), 10) < FIRST) {
      return false;
    }
    if (text.at(end) == '年') {
      boolean born =
          text.part(end + 1, end + 3).equals("出生")
              || (text.at(end + 1) == '生' && !Glyphs.isHan(text.at(end + 2)));
      return born && HanNames.before(text, start) >= 0;
    }
    WordReader words = new WordReader(text, start);
    boolean born = false;
    for (int i = 0; i < MOST_WORDS && words.back(); i++) {
      String word = words.folded();
      if (BORN.contains(word)) {
        born = true;
      } else if (!JOINTS.contains(word)) {
        return born && isPerson(text, words);
      }
      words.signBefore(",(");
    }
    return false;
  }

  private static boolean isPerson(ScannedText text, WordReader last) {
    int end = last.end();
    int name = Names.before(text, last);
    return name >= 0 && (FirstNames.in(text, name, end) || text.part(name, end).indexOf(' ') > 0);
  }
}
