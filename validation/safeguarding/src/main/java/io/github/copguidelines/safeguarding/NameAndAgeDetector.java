package io.github.copguidelines.safeguarding;

/**
 * Finds a person's name next to an age below 18; never sure, since no list knows all names.
 *
 * <p>A number is an age if it has a unit, or words that speak of an age, or is alone between commas
 * or in brackets after a name.
 */
final class NameAndAgeDetector implements Detector {

  private static final int ADULT = 18;

  @Override
  public void find(ScannedText text, Matches matches) {
    for (int run = 0; run < text.runs() && !matches.isFull(); run++) {
      if (text.size(run) <= 2 && isAlone(text, run)) {
        int age = text.value(run);
        if (age > 0 && age < ADULT) {
          age(text, text.start(run), text.end(run), matches);
        }
      }
    }
  }

  /** Returns false for a part of a range, a date, a decimal number or a code. */
  private static boolean isAlone(ScannedText text, int run) {
    char before = text.at(text.start(run) - 1);
    char after = text.at(text.end(run));
    boolean digitBeyond = Glyphs.isDigit(text.at(text.end(run) + 1));
    return !Glyphs.isLatin(before)
        && "-/.#%№$€£".indexOf(before) < 0
        && !(before == ':' && Glyphs.isDigit(text.at(text.start(run) - 2)))
        && !(before == ',' && Glyphs.isDigit(text.at(text.start(run) - 2)))
        && !("-/:.,%".indexOf(after) >= 0 && digitBeyond)
        && after != '%';
  }

  /** Looks for a name next to an age, which appears in digits or in words. */
  static void age(ScannedText text, int start, int end, Matches matches) {
    int han = text.at(end) == '周' ? end + 1 : end;
    if (text.at(han) == '岁') {
      han(text, start, han + 1, matches);
      return;
    }
    int unit = unit(text, end);
    boolean counts = unit > end;
    if (counts && AgeLimits.after(text, unit)) {
      return;
    }
    if (counts && isAdjective(text, end)) {
      int name = nameAfter(text, unit, true);
      if (name > 0) {
        add(start, name, matches);
        return;
      }
    }
    int name = LabelledAges.nameBefore(text, start);
    if (name < 0) {
      name = new AgeLinks(text, start, unit, counts).nameBefore();
    }
    if (name >= 0) {
      add(name, unit, matches);
      return;
    }
    int last = counts ? nameAfter(text, unit, false) : -1;
    last = last > 0 ? last : AgeFirst.nameAfter(text, start, unit, counts);
    if (last > 0) {
      add(start, last, matches);
    }
  }

  private static void han(ScannedText text, int start, int end, Matches matches) {
    if (AgeLimits.afterHan(text, end)) {
      return;
    }
    int before = HanNames.before(text, start);
    int after = HanNames.after(text, end);
    if (before >= 0) {
      add(before, end, matches);
    } else if (after > 0) {
      add(start, after, matches);
    }
  }

  private static WordReader unitWord(ScannedText text, int end) {
    return new WordReader(text, text.at(end) == '-' ? end + 1 : end);
  }

  /** Returns where the unit ends that follows a number; the end of the number if there is none. */
  static int unit(ScannedText text, int end) {
    WordReader words = unitWord(text, end);
    if (!words.on()) {
      return end;
    }
    String word = words.folded();
    if (AgeWords.isUnit(word) || AgeWords.isAdjective(word)) {
      return words.end();
    }
    if (word.equals("years") || word.equals("year")) {
      return words.on() && words.folded().equals("old") ? words.end() : end;
    }
    return isShort(text, words, word) ? words.end() + 2 : end;
  }

  /** "y/o" and "y.o.". */
  private static boolean isShort(ScannedText text, WordReader words, String word) {
    char sign = text.at(words.end());
    return word.equals("y") && (sign == '/' || sign == '.') && text.at(words.end() + 1) == 'o';
  }

  private static boolean isAdjective(ScannedText text, int end) {
    WordReader words = unitWord(text, end);
    if (!words.on()) {
      return false;
    }
    String word = words.folded();
    return AgeWords.isAdjective(word)
        || word.equals("year")
        || word.equals("yo")
        || isShort(text, words, word);
  }

  /** Returns where a name ends that follows an age; -1 if there is none. */
  private static int nameAfter(ScannedText text, int from, boolean close) {
    WordReader words = new WordReader(text, from);
    boolean named = close;
    boolean apart = close && words.signAfter(",") != '\0';
    for (int i = 0; i < 3 && words.on(); i++) {
      String word = words.folded();
      if (!words.isCapitalised()) {
        named &= !apart || AgeWords.isNamed(word);
        if (!AgeWords.isLinkOn(word)) {
          return -1;
        }
        named |= AgeWords.isNamed(word);
        if (close && words.signAfter(",") != '\0') {
          return AgeFirst.person(words, true);
        }
      } else if (!named || (apart && i == 0) || NotNames.hasWord(word)) {
        return -1;
      } else {
        int end = words.end();
        // "A 12-year-old Kenyan girl" has no name.
        return words.on() && AgeWords.isLinkOn(words.folded()) ? -1 : end;
      }
    }
    return -1;
  }

  private static void add(int start, int end, Matches matches) {
    if (matches.isFree(start, end)) {
      matches.add(PersonalDataKind.NAME_AND_AGE, start, end, false);
    }
  }
}
