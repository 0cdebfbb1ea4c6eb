package io.github.copguidelines.safeguarding;

import java.util.Set;

/** A name behind an age that opens a thought: "At 12, Ann", "a girl of 12, Ann". */
final class AgeFirst {

  /** What is before the age. */
  private static final Set<String> HEADS = Lexicon.set("age-first");

  /** Those of them that say it only behind another word. */
  private static final Set<String> SECOND = Lexicon.set("age-first-second");

  private static final Set<String> BEFORE_SECOND = Lexicon.set("age-first-before");

  private static final Set<String> JUST = Lexicon.set("just");

  private static final Set<String> ARABIC_HEADS = Lexicon.set("arabic-age");

  private static final Set<String> ARABIC_NAMED = Lexicon.set("arabic-named");

  /** What the name of a place of two words begins with. */
  private static final Set<String> PLACES = Lexicon.set("first-word-of-place");

  private AgeFirst() {}

  /**
   * Returns where the name ends; -1 if there is none.
   *
   * @param start where the number begins
   * @param end where it or its unit ends
   * @param counts whether it has a unit
   */
  static int nameAfter(ScannedText text, int start, int end, boolean counts) {
    char after = text.at(end);
    if (after != ',' && after != ' ') {
      return -1;
    }
    if (after == ' ' && !text.hasScript(Glyphs.CYRILLIC | Glyphs.ARABIC)) {
      return -1;
    }
    WordReader head = new WordReader(text, start);
    if (head.back() && head.isArabic()) {
      return arabic(text, head.folded(), end);
    }
    if (Glyphs.isArabic(text.at(after == ',' ? end + 2 : end + 1))) {
      return arabic(text, "", end);
    }
    boolean found = head.end() > head.start();
    if (found && JUST.contains(head.folded())) {
      found = head.back();
    }
    if (!found || !isHead(head)) {
      return -1;
    }
    WordReader words = new WordReader(text, end);
    if (words.signAfter(",") == '\0' && !(counts && isCyrillic(head))) {
      return -1;
    }
    return person(words, counts);
  }

  private static boolean isHead(WordReader head) {
    String word = head.folded();
    return HEADS.contains(word)
        && (!SECOND.contains(word) || (head.back() && BEFORE_SECOND.contains(head.folded())));
  }

  private static boolean isCyrillic(WordReader word) {
    return word.folded().charAt(0) >= 0x0400;
  }

  /** Returns true for the first word of places of two words. */
  static boolean isOfPlace(String word) {
    return PLACES.contains(word);
  }

  /**
   * Returns where the name of a person ends that begins with the next word; -1 if there is none.
   *
   * @param full whether a first and a family name will do that nobody knows
   */
  static int person(WordReader words, boolean full) {
    if (!isPart(words) || isOfPlace(words.folded())) {
      return -1;
    }
    boolean known = FirstNames.has(words.folded());
    int end = words.end();
    boolean second = isPart(words);
    return known || (full && (second || isSubject(words, end))) ? (second ? words.end() : end) : -1;
  }

  /** One word before what it does, as in "At nine years, Ann played". */
  private static boolean isSubject(WordReader words, int end) {
    return words.start() == end + 1 && !words.isCapitalised();
  }

  private static boolean isPart(WordReader words) {
    if (!words.on() || !words.isCapitalised()) {
      return false;
    }
    String word = words.folded();
    return !NotNames.hasWord(word) && !Bodies.has(word) && !NotNames.isCountry(word);
  }

  /** "At the age of 12" with a name soon after, or "and her name is". */
  private static int arabic(ScannedText text, String head, int end) {
    WordReader words = new WordReader(text, end);
    words.signAfter(",");
    boolean aged = ARABIC_HEADS.contains(head);
    for (int i = 0; i < 3 && words.on(); i++) {
      String word = words.folded();
      if (i == 0 && ARABIC_NAMED.contains(word)) {
        return words.on() ? words.end() : -1;
      }
      if (!aged || Bodies.has(word)) {
        return -1;
      }
      if (AgeWords.isArabicName(word)) {
        return words.end();
      }
    }
    return -1;
  }
}
