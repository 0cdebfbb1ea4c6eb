package io.github.copguidelines.safeguarding;

import java.util.Set;

/** Names of persons in the languages that put blanks between words. */
final class Names {

  /** Words within a name, and within the name of a body. */
  private static final Set<String> PARTICLES = Lexicon.set("name-particle");

  private static final int MOST_WORDS = 6;

  private Names() {}

  /** Returns where the name begins whose last word has just been read; -1 if it is none. */
  static int before(ScannedText text, WordReader last) {
    if (last.isArabic()) {
      return arabic(text, last);
    }
    if (!last.isCapitalised() || NameScan.isHead(last.folded())) {
      return -1;
    }
    int start = last.start();
    String name = "";
    WordReader words = new WordReader(text, last.end());
    for (int i = 0; i < MOST_WORDS && words.back(); i++) {
      String word = words.folded();
      if (!words.isCapitalised() && !PARTICLES.contains(word)) {
        // "the network Example" is none of a person
        if (Bodies.has(word)) {
          return -1;
        }
        break;
      }
      if (words.isCapitalised()) {
        if (Bodies.has(word)) {
          return -1;
        }
        name = text.part(words.start(), last.end());
        if (NotNames.hasWord(word) && (i == 0 || !beginsSentence(text, words.start()))) {
          return -1;
        }
        start = NotNames.hasWord(word) ? start : words.start();
      }
      if (text.at(words.start() - 1) != ' ') {
        break;
      }
    }
    boolean country = NotNames.isCountry(last.folded()) || NotNames.isCountry(Cues.folded(name));
    return country ? -1 : start;
  }

  /** A word that begins a sentence has a capital letter whatever it is. */
  static boolean beginsSentence(ScannedText text, int start) {
    int at = start;
    while (text.at(at - 1) == ' ' || text.at(at - 1) == '"') {
      at--;
    }
    return Glyphs.isStop(text.at(at - 1));
  }

  /** A capital letter in the middle of a sentence: the word is part of a name or title. */
  static boolean isInTitle(WordReader word) {
    int at = word.start();
    while (word.text().at(at - 1) == ' ' || word.text().at(at - 1) == '"') {
      at--;
    }
    char before = word.text().at(at - 1);
    return word.isCapitalised() && (Glyphs.isSpaced(before) || before == ',' || before == '\'');
  }

  /** Arabic has no capital letters: a name is one that many have, or follows a word for a child. */
  private static int arabic(ScannedText text, WordReader last) {
    String word = last.folded();
    int start = last.start();
    if (AgeWords.isArabicName(word)) {
      WordReader first = new WordReader(text, start);
      boolean two =
          first.back() && AgeWords.isArabicName(first.folded()) && !first.folded().equals("عمر");
      start = two && !AgeWords.isLink(word) ? first.start() : start;
      return AgeWords.isLink(word) || isOfBody(text, start) ? -1 : start;
    }
    WordReader words = new WordReader(text, start);
    if (!words.back()) {
      return -1;
    }
    if (AgeWords.isArabicName(words.folded())
        && !AgeWords.isLink(word)
        && !word.startsWith("ال")
        && !words.folded().equals("عمر")) {
      return isOfBody(text, words.start()) ? -1 : words.start();
    }
    return AgeWords.isChild(words.folded()) && !ArabicNameScan.isParticle(word) ? start : -1;
  }

  /** Arabic writes "age" as it does a name: it is one behind a word for a child only. */
  static boolean isWordForAge(ScannedText text, WordReader last, String word) {
    if (!word.equals("عمر")) {
      return false;
    }
    WordReader words = new WordReader(text, last.start());
    return !words.back() || !AgeWords.isChild(words.folded());
  }

  /** Returns true if a body is named in the words before, and no child. */
  private static boolean isOfBody(ScannedText text, int start) {
    WordReader words = new WordReader(text, start);
    for (int i = 0; i < 4 && words.back() && !AgeWords.isChild(words.folded()); i++) {
      if (Bodies.has(words.folded())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Steps over the initial of a family name with its point, where a first name appears before it.
   */
  static boolean initialBefore(WordReader words) {
    WordReader initial = words.copy();
    if (initial.signBefore(".") == '\0'
        || !initial.back()
        || initial.end() - initial.start() != 1
        || !initial.isUpper()) {
      return false;
    }
    WordReader first = initial.copy();
    if (!first.back() || !first.isCapitalised()) {
      return false;
    }
    words.moveTo(initial.start());
    return true;
  }

  /**
   * Returns where a name in small letters begins, whose last word has just been read; -1 if none of
   * its words is known as one.
   */
  static int inSmall(ScannedText text, WordReader last, String word) {
    int start = last.start();
    WordReader first = new WordReader(text, start);
    if (first.back() && FirstNames.isInSmall(first.folded())) {
      return first.start();
    }
    return FirstNames.isInSmall(word) ? start : -1;
  }

  /** Returns true for a word of three capital letters at least. */
  static boolean isInCapitals(WordReader word) {
    return word.end() - word.start() >= 3 && word.isUpper();
  }

  /** Returns where a name of two words or more in capital letters begins; -1 if it is none. */
  static int inCapitals(ScannedText text, WordReader last) {
    WordReader words = new WordReader(text, last.end());
    int start = -1;
    for (int i = 0; i < MOST_WORDS && words.back() && isInCapitals(words); i++) {
      if (NotNames.hasWord(words.folded()) || Bodies.has(words.folded())) {
        return -1;
      }
      start = i > 0 ? words.start() : start;
      if (text.at(words.start() - 1) != ' ') {
        break;
      }
    }
    return start;
  }

  /** Returns true if a name or the initials of one end before a place, a comma aside. */
  static boolean endsBefore(ScannedText text, int place) {
    WordReader words = new WordReader(text, place);
    words.signBefore(",");
    boolean initial = words.signBefore(".") != '\0';
    return words.back()
        && (initial
            ? words.end() - words.start() == 1 && words.isUpper()
            : words.isCapitalised() && !NotNames.hasWord(words.folded()));
  }
}
