package io.github.copguidelines.safeguarding;

import java.util.Set;

/** Streets next to the number of a house that words join to it, or that are numbers themselves. */
final class LinkedStreets {

  private static final Set<String> LINKS = Lexicon.set("house-link");
  private static final Set<String> HOUSES = Lexicon.set("house-number");
  private static final Set<String> BEFORE_NAME = Lexicon.set("street-before-name");
  private static final Set<String> AFTER_NAME = Lexicon.set("street-after-name");

  private static final int MOST_WORDS = 4;
  private static final int LONGEST_NUMBER = 8;

  private LinkedStreets() {}

  /**
   * Returns where the street ends in "house 6 on Example Lane" and "в доме 6 по улице"; -1 if there
   * is none.
   *
   * @param start where the number begins
   * @param link the word right behind it
   */
  static int after(ScannedText text, int start, WordReader link) {
    if (!LINKS.contains(link.folded()) || !isOfHouse(text, start)) {
      return -1;
    }
    WordReader words = link.copy();
    boolean named = false;
    for (int i = 0; i < MOST_WORDS && words.on(); i++) {
      String word = words.folded();
      if (BEFORE_NAME.contains(word) || (named && AFTER_NAME.contains(word))) {
        return words.end();
      }
      named |= words.isCapitalised();
      if (!words.isCapitalised() && !words.isArabic() && !LINKS.contains(word)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isOfHouse(ScannedText text, int start) {
    WordReader before = new WordReader(text, start);
    before.signBefore("#º°№.");
    return before.back() && HOUSES.contains(before.folded());
  }

  /**
   * Returns where a street begins whose name is a number, as in "carrera 10 n.º 12-34"; -1 if there
   * is none.
   *
   * @param end where it ends
   */
  static int before(ScannedText text, int end) {
    int at = end;
    while (end - at < LONGEST_NUMBER && (text.at(at - 1) == ' ' || isOfNumber(text, at))) {
      at--;
    }
    WordReader street = new WordReader(text, at);
    street.signBefore(".");
    boolean found = at < end && street.back() && BEFORE_NAME.contains(street.folded());
    return found ? street.start() : -1;
  }

  private static boolean isOfNumber(ScannedText text, int end) {
    return Glyphs.isDigit(text.at(end - 1))
        || (Character.isLetter(text.at(end - 1)) && Glyphs.isDigit(text.at(end - 2)));
  }
}
