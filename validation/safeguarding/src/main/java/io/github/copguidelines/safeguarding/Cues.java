package io.github.copguidelines.safeguarding;

import java.util.List;

/**
 * Words that tell what a number beside them is; immutable.
 *
 * <p>A word stands for all words that begin with it, and one with a vertical bar at its end only
 * for itself. Case and the vowel signs of Arabic do not count.
 */
final class Cues {

  private final List<String> words;

  Cues(List<String> words) {
    this.words = words;
  }

  /** Returns the words that a text lists, separated by commas. */
  static Cues of(String... lists) {
    return new Cues(List.of(String.join(",", lists).split(",")));
  }

  /** Returns true if one of the words begins within so many characters before a place. */
  boolean before(ScannedText text, int place, int reach) {
    return within(text, place - reach, place);
  }

  /** Returns true if one of the words begins within so many characters after a place. */
  boolean after(ScannedText text, int place, int reach) {
    return within(text, place, place + reach);
  }

  /** Returns true if one of the words stands on one side of a place or the other. */
  boolean around(ScannedText text, int start, int end, int reach) {
    return before(text, start, reach) || after(text, end, reach);
  }

  private boolean within(ScannedText text, int from, int to) {
    boolean cut = from > 0 && Glyphs.isSpaced(text.at(from - 1));
    String part = folded(text.part(from, to)) + " ";
    for (String word : words) {
      boolean whole = word.endsWith("|");
      String stem = whole ? word.substring(0, word.length() - 1) : word;
      for (int at = part.indexOf(stem); at >= 0; at = part.indexOf(stem, at + 1)) {
        if (begins(part, at, cut)
            && (!whole || !Glyphs.isSpaced(part.charAt(at + stem.length())))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean begins(String part, int at, boolean cut) {
    if (Glyphs.isHan(part.charAt(at))) {
      return true;
    }
    if (at == 0) {
      return !cut;
    }
    char before = part.charAt(at - 1);
    // Arabic writes "and", "with" and "the" onto the word.
    return !Glyphs.isSpaced(before) || (Glyphs.isArabic(before) && "ولبا".indexOf(before) >= 0);
  }

  /** Returns a text in lower case, without the vowel signs of Arabic. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length() + 1);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Glyphs.isMark(c)) {
        folded.append(Character.toLowerCase(c));
      }
    }
    return folded.toString();
  }
}
