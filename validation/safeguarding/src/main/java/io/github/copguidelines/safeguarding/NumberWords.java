package io.github.copguidelines.safeguarding;

import java.util.Set;

/** The numbers from two to seventeen in words, of the six languages; one is an article as well. */
final class NumberWords {

  private static final Set<String> WORDS = Lexicon.set("number");

  /** The first words of eleven to seventeen in Arabic, whose second is ten. */
  private static final Set<String> ARABIC_UNITS = Lexicon.set("arabic-number");

  /** Those of eighteen and nineteen. */
  private static final Set<String> ARABIC_BEYOND = Lexicon.set("arabic-number-beyond");

  private static final String HAN_DIGITS = "一二三四五六七八九";

  /** How long a number with "-year" behind it is at most. */
  private static final int LONGEST = 16;

  private NumberWords() {}

  /** Returns where the number begins that ends at a place; the place itself if none does. */
  static int before(ScannedText text, int end) {
    if (Glyphs.isHan(text.at(end - 1))) {
      return han(text, end);
    }
    WordReader words = new WordReader(text, end);
    if (!words.back() || !WORDS.contains(withoutArticle(words))) {
      return end;
    }
    int start = words.start();
    if (words.folded().equals("عشر") || words.folded().equals("عشرة")) {
      if (words.back() && ARABIC_BEYOND.contains(words.folded())) {
        return end;
      }
      return ARABIC_UNITS.contains(words.folded()) ? words.start() : start;
    }
    return start;
  }

  private static String withoutArticle(WordReader words) {
    String word = words.folded();
    return word.startsWith("ال") ? word.substring(2) : word;
  }

  /** Returns where the number ends that begins at a place; the place itself if none does. */
  static int after(ScannedText text, int start) {
    WordReader words = new WordReader(text, start);
    int year = text.part(start, start + LONGEST).indexOf("-year");
    if (year > 0 && WORDS.contains(text.part(start, start + year))) {
      return start + year;
    }
    return words.on() && words.start() == start && WORDS.contains(withoutArticle(words))
        ? words.end()
        : start;
  }

  /** Returns true for a digit in Chinese. */
  static boolean isHan(char c) {
    return isOfHan(c);
  }

  private static int han(ScannedText text, int end) {
    int start = end;
    while (end - start < 4 && isOfHan(text.at(start - 1))) {
      start--;
    }
    char last = text.at(end - 1);
    return switch (end - start) {
      case 1 -> start;
      case 2 -> text.at(start) == '十' && last != '十' && last != '八' && last != '九' ? start : end;
      default -> end;
    };
  }

  private static boolean isOfHan(char c) {
    return c == '十' || c == '百' || c == '零' || c == '〇' || HAN_DIGITS.indexOf(c) >= 0;
  }
}
