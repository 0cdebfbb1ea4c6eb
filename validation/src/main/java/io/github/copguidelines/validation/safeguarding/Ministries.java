package io.github.copguidelines.validation.safeguarding;

import java.util.Set;

/**
 * The full name of a ministry right before an address, which is then no private one.
 *
 * <p>Only a name that is all of known words counts: whatever else stands between the ministry and
 * the address may be a person who lives there.
 */
final class Ministries {

  private static final Set<String> HEADS = Lexicon.set("ministry");

  private static final Set<String> FIELDS = Lexicon.set("ministry-field");

  private static final int MOST_WORDS = 10;

  private Ministries() {}

  /** Returns true if the name of one and a comma stand before an address, its town aside. */
  static boolean areBefore(ScannedText text, int start) {
    Words words = new Words(text, start);
    if (words.signBefore(",") == '\0') {
      return false;
    }
    // "г. Москва" and a number by which letters are sorted
    Words town = words.copy();
    if (town.back() && town.isCapitalised() && town.signBefore(".") != '\0' && town.back()) {
      if (town.folded().equals("г") && town.signBefore(",") != '\0') {
        words = town;
      }
    }
    int at = words.start();
    while (text.at(at - 1) == ' ' || Glyphs.isDigit(text.at(at - 1))) {
      at--;
    }
    words.moveTo(at);
    words.signBefore(",");
    for (int i = 0; i < MOST_WORDS && words.back(); i++) {
      String word = words.folded();
      if (HEADS.contains(word)) {
        return i > 0;
      }
      if (!FIELDS.contains(word)) {
        return false;
      }
    }
    return false;
  }
}
