package io.github.copguidelines.safeguarding;

import java.util.Set;

/** The words between a number and a name before it, read backwards; not thread-safe. */
final class AgeLinks {

  private static final int MOST_LINKS = 6;
  private static final int REACH = 30;

  /** Who is said to be of an age in English, which needs no word for years. */
  private static final Cues CHILD = Lexicon.cues("child-before");

  /** Who says something, and is not a place. */
  private static final Cues SAID = Lexicon.cues("says");

  private static final Set<String> PAUSES = Set.of("and", "but", "now", "today", "when", "at");

  /** "Ann, then 9,": no other word may appear before an age without a unit. */
  private static final Set<String> JUST =
      Set.of("then", "now", "just", "only", "de", "entonces", "alors", "тогда", "сейчас");

  private static final Set<String> CHILDREN = Set.of("girl", "boy", "child");

  private final ScannedText text;
  private final WordReader words;
  private final int end;
  private final boolean counts;

  private boolean aged;
  private boolean linked;
  private boolean other;
  private boolean is;
  private boolean was;
  private boolean who;
  private boolean of;
  private boolean age;
  private boolean years;
  private char sign;

  /**
   * Begins at a number.
   *
   * @param start where the number begins
   * @param end where it or its unit ends
   * @param counts whether it has a unit
   */
  AgeLinks(ScannedText text, int start, int end, boolean counts) {
    this.text = text;
    this.words = new WordReader(text, start);
    this.end = end;
    this.counts = counts;
  }

  /** Returns where a name begins that the age follows; -1 if there is none. */
  int nameBefore() {
    for (int i = 0; i < MOST_LINKS; i++) {
      char here = words.signBefore(",(-");
      sign = here == '\0' ? sign : here;
      int last = words.start();
      boolean initial = (linked || sign != '\0') && Names.initialBefore(words);
      if (!words.back()) {
        return -1;
      }
      String word = words.folded();
      boolean link = AgeWords.isLink(word) && (!words.isCapitalised() || AgeWords.isAged(word));
      if (!link) {
        return name(word, initial ? last : words.end(), initial);
      }
      other |= !JUST.contains(word);
      aged |= AgeWords.isAged(word) || (of && CHILDREN.contains(word));
      was |= word.equals("was");
      is |= was || word.equals("is");
      who |= word.equals("who");
      age |= word.equals("age");
      years |= word.equals("سن");
      of |= word.equals("of");
      linked = true;
    }
    return -1;
  }

  private int name(String word, int last, boolean initial) {
    if (Names.isInCapitals(words)) {
      return linked ? -1 : inCapitals();
    }
    if (!words.isCapitalised() && !words.isArabic()) {
      return counts && !linked && sign != '\0' && isAge() ? Names.inSmall(text, words, word) : -1;
    }
    if (sign == '\0' && Names.isWordForAge(text, words, word)) {
      return -1;
    }
    // In Arabic any word may be a name behind "aged", and many who are no persons have an age.
    if (sign == '\0' && !aged && isFirstWord(word)) {
      return -1;
    }
    aged |= (age && sign == ',') || (years && AgeWords.isArabicName(word));
    boolean counted = aged || isAge();
    boolean said = !counted && is && !counts && isBeforePause();
    int name = counted || said ? Names.before(text, words) : -1;
    if (name < 0 || aged) {
      return name;
    }
    if (said) {
      return who || CHILD.before(text, name, REACH) || isKnown(name, last) ? name : -1;
    }
    if (!counts && (initial || Glyphs.isStop(text.at(end)))) {
      return SAID.before(text, name, REACH)
              || ((initial || isOfTwoWords(name, last)) && FirstNames.in(text, name, last))
          ? name
          : -1;
    }
    return counts || NameLists.mayBeAge(text, name, last, end) ? name : -1;
  }

  /** A word that nobody knows as a name has its capital letter from the sentence that it begins. */
  private boolean isFirstWord(String word) {
    return !FirstNames.has(word)
        && !AgeWords.isArabicName(word)
        && Names.beginsSentence(text, words.start());
  }

  /** "Is 9" counts what it may behind a name of one word. */
  private boolean isKnown(int name, int last) {
    return (was || text.part(name, last).indexOf(' ') > 0) && FirstNames.in(text, name, last);
  }

  /** At the end of a sentence one word before a number is as likely a town. */
  private boolean isOfTwoWords(int name, int last) {
    WordReader first = new WordReader(text, name);
    return first.on() && first.end() < last && !AgeFirst.isOfPlace(first.folded());
  }

  private int inCapitals() {
    boolean plain = sign == ',' && (counts ? isAge() : isBeforePause());
    if (!plain && !counts && !(sign == '(' && text.at(end) == ')')) {
      return -1;
    }
    int last = words.end();
    int name = Names.inCapitals(text, words);
    return plain || (name >= 0 && FirstNames.in(text, name, last)) ? name : -1;
  }

  /** Returns true where a thought ends or another begins, so that the number counts nothing. */
  private boolean isBeforePause() {
    char after = text.at(end);
    if (after == ',' || Glyphs.isStop(after)) {
      return true;
    }
    WordReader next = new WordReader(text, end);
    return next.on() && PAUSES.contains(next.folded());
  }

  private boolean isAge() {
    if (counts) {
      WordReader next = new WordReader(text, end);
      return !next.on() || !AgeWords.isDuration(next.folded());
    }
    char after = text.at(end);
    boolean apart = after == ',' || Glyphs.isStop(after);
    return !other && ((sign == ',' && apart) || (sign == '(' && after == ')'));
  }
}
