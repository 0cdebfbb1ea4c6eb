package io.github.copguidelines.safeguarding;

import java.util.Arrays;
import java.util.List;

/**
 * Words that tell what a number next to them is; immutable.
 *
 * <p>A word represents all words that begin with it, and one with a vertical bar at its end only
 * for itself. Case and the vowel signs of Arabic do not count.
 */
final class Cues {

  private static final int BUCKETS = 64;

  /** By their first character; no text is made to look one up. */
  private final String[][] words = new String[BUCKETS][0];

  Cues(List<String> words) {
    for (String word : words) {
      int bucket = word.charAt(0) % BUCKETS;
      this.words[bucket] = Arrays.copyOf(this.words[bucket], this.words[bucket].length + 1);
      this.words[bucket][this.words[bucket].length - 1] = word;
    }
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

  /** Returns true if one of the words appears on one side of a place or the other. */
  boolean around(ScannedText text, int start, int end, int reach) {
    return before(text, start, reach) || after(text, end, reach);
  }

  private boolean within(ScannedText text, int from, int to) {
    int first = Math.max(0, from);
    int last = Math.min(to, text.length());
    for (int at = first; at < last; at++) {
      String[] candidates = words[Character.toLowerCase(text.at(at)) % BUCKETS];
      if (candidates.length > 0 && begins(text, first, at)) {
        for (String word : candidates) {
          if (stands(word, text, at, last)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean begins(ScannedText text, int first, int at) {
    if (Glyphs.isHan(text.at(at))) {
      return true;
    }
    int before = at - 1;
    while (before >= first && Glyphs.isMark(text.at(before))) {
      before--;
    }
    if (before < first) {
      return first == 0 || !Glyphs.isSpaced(text.at(first - 1));
    }
    char c = text.at(before);
    // Arabic writes "and", "with" and "the" onto the word.
    return !Glyphs.isSpaced(c) || (Glyphs.isArabic(c) && "ولبا".indexOf(c) >= 0);
  }

  /** Compares a word with the text from a place on; where the text is cut, a blank follows. */
  private static boolean stands(String word, ScannedText text, int at, int last) {
    boolean whole = word.endsWith("|");
    int length = whole ? word.length() - 1 : word.length();
    int place = at;
    for (int i = 0; i < length; i++) {
      place = skipped(text, place, last);
      char c = place < last ? Character.toLowerCase(text.at(place)) : ' ';
      if (place > last || c != word.charAt(i)) {
        return false;
      }
      place++;
    }
    place = skipped(text, place, last);
    return !whole || place >= last || !Glyphs.isSpaced(text.at(place));
  }

  private static int skipped(ScannedText text, int from, int last) {
    int place = from;
    while (place < last && Glyphs.isMark(text.at(place))) {
      place++;
    }
    return place;
  }

  /** Returns a text in lower case, without the vowel signs of Arabic; most are so already. */
  static String folded(String text) {
    int same = 0;
    while (same < text.length() && isFolded(text.charAt(same))) {
      same++;
    }
    if (same == text.length()) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text.length()).append(text, 0, same);
    for (int i = same; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Glyphs.isMark(c)) {
        folded.append(Character.toLowerCase(c));
      }
    }
    return folded.toString();
  }

  private static boolean isFolded(char c) {
    return !Glyphs.isMark(c) && Character.toLowerCase(c) == c;
  }
}
