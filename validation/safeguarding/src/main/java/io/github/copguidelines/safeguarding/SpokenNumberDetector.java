package io.github.copguidelines.safeguarding;

import java.util.BitSet;
import java.util.Set;

/**
 * Finds telephone and identity numbers that are written in words, digit by digit or in small
 * groups; never sure.
 */
final class SpokenNumberDetector implements Detector {

  private static final Set<String> WORDS = Lexicon.set("spoken-number");
  private static final Set<String> JOINTS = Lexicon.set("spoken-joint");
  private static final BitSet BEGINNINGS = new BitSet();
  private static final Cues PAPERS = Lexicon.cues("identity");
  private static final Cues PHONES = Lexicon.cues("spoken-telephone");
  private static final String HAN = "零〇一二三四五六七八九幺两";

  private static final int LEAST_BESIDE_WORD = 5;
  private static final int LEAST = 7;
  private static final int LEAST_IN_HAN = 7;
  private static final int REACH = 70;

  static {
    WORDS.forEach(word -> BEGINNINGS.set(word.charAt(0)));
  }

  @Override
  public void find(ScannedText text, Matches matches) {
    int at = 0;
    while (at < text.length() && !matches.isFull()) {
      char c = text.at(at);
      if (Glyphs.isHan(c)) {
        at = han(text, at, matches);
      } else if (Glyphs.isSpaced(c)) {
        at = BEGINNINGS.get(Character.toLowerCase(c)) ? words(text, at, matches) : word(text, at);
      } else {
        at++;
      }
    }
  }

  private static int word(ScannedText text, int from) {
    int at = from;
    while (Glyphs.isSpaced(text.at(at))) {
      at++;
    }
    return at;
  }

  /** Reads words for numbers from a place on; returns where it goes on. */
  private static int words(ScannedText text, int from, Matches matches) {
    int count = 0;
    int end = from;
    int at = from;
    while (true) {
      int to = word(text, at);
      String word = Cues.folded(text.part(at, Math.min(to, at + 20)));
      if (isNumber(word)) {
        count++;
        end = to;
      } else if (count == 0 || !JOINTS.contains(word)) {
        add(text, from, end, count, matches);
        return count == 0 ? Math.max(to, from + 1) : end;
      }
      at = to;
      while (" ,-".indexOf(text.at(at)) >= 0 && at - to < 3) {
        at++;
      }
      if (at == to || !Glyphs.isSpaced(text.at(at))) {
        add(text, from, end, count, matches);
        return Math.max(to, from + 1);
      }
    }
  }

  /** Returns where one number in words ends, hyphens within it; the place itself if none does. */
  static int end(ScannedText text, int from) {
    int end = from;
    int at = from;
    while (BEGINNINGS.get(Character.toLowerCase(text.at(at)))) {
      int to = word(text, at);
      if (to - at > 20 || !isNumber(Cues.folded(text.part(at, to)))) {
        return end;
      }
      end = to;
      at = text.at(to) == '-' ? to + 1 : text.length();
    }
    return end;
  }

  private static boolean isNumber(String word) {
    return WORDS.contains(word) || (word.startsWith("و") && WORDS.contains(word.substring(1)));
  }

  private static int han(ScannedText text, int from, Matches matches) {
    int at = from;
    while (HAN.indexOf(text.at(at)) >= 0 || (at > from && " -,".indexOf(text.at(at)) >= 0)) {
      at++;
    }
    if (at - from >= LEAST_IN_HAN) {
      add(text, from, at, LEAST, matches);
    }
    return Math.max(at, from + 1);
  }

  private static void add(ScannedText text, int start, int end, int count, Matches matches) {
    if (count < LEAST_BESIDE_WORD || !matches.isFree(start, end)) {
      return;
    }
    boolean paper = PAPERS.before(text, start, REACH);
    if (count >= LEAST || paper || PHONES.before(text, start, REACH)) {
      PersonalDataKind kind = paper ? PersonalDataKind.IDENTITY_NUMBER : PersonalDataKind.TELEPHONE;
      matches.add(kind, start, end, false);
    }
  }
}
