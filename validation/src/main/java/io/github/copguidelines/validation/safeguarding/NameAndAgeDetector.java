package io.github.copguidelines.validation.safeguarding;

import java.util.Set;

/**
 * Finds a person's name beside an age below 18; never sure, since no list knows all names.
 *
 * <p>A number is an age if it has a unit, or words that speak of an age, or stands alone between
 * commas or in brackets after a name.
 */
final class NameAndAgeDetector implements Detector {

  private static final int ADULT = 18;
  private static final int MOST_LINKS = 6;
  private static final int REACH = 30;

  /** Who is said to be of an age in English, which needs no word for years. */
  private static final Cues CHILD =
      Cues.of("daughter,son|,sister,brother,girl,boy|,pupil,student,child|,niece,nephew,grand");

  private static final Set<String> PAUSES = Set.of("and", "but", "now", "today");

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

  /** Looks for a name beside an age, which stands in digits or in words. */
  static void age(ScannedText text, int start, int end, Matches matches) {
    if (text.at(end) == '岁') {
      han(text, start, end + 1, matches);
      return;
    }
    int unit = unit(text, end);
    boolean counts = unit > end;
    if (counts && isAdjective(text, end)) {
      int name = nameAfter(text, unit, true);
      if (name > 0) {
        add(start, name, matches);
        return;
      }
    }
    int name = LabelledAges.nameBefore(text, start);
    if (name < 0) {
      name = nameBefore(text, start, counts ? unit : end, counts);
    }
    if (name >= 0) {
      add(name, counts ? unit : end, matches);
    } else if (counts) {
      int last = nameAfter(text, unit, false);
      if (last > 0) {
        add(start, last, matches);
      }
    }
  }

  private static void han(ScannedText text, int start, int end, Matches matches) {
    int before = HanNames.before(text, start);
    int after = HanNames.after(text, end);
    if (before >= 0) {
      add(before, end, matches);
    } else if (after > 0) {
      add(start, after, matches);
    }
  }

  private static Words unitWord(ScannedText text, int end) {
    return new Words(text, text.at(end) == '-' ? end + 1 : end);
  }

  /** Returns where the unit ends that follows a number; the end of the number if there is none. */
  private static int unit(ScannedText text, int end) {
    Words words = unitWord(text, end);
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
    return end;
  }

  private static boolean isAdjective(ScannedText text, int end) {
    Words words = unitWord(text, end);
    return words.on() && (AgeWords.isAdjective(words.folded()) || words.folded().equals("year"));
  }

  /** Returns where a name ends that follows an age; -1 if there is none. */
  private static int nameAfter(ScannedText text, int from, boolean close) {
    Words words = new Words(text, from);
    boolean named = close;
    for (int i = 0; i < 3 && words.on(); i++) {
      String word = words.folded();
      if (!words.isCapitalised()) {
        if (!AgeWords.isLinkOn(word)) {
          return -1;
        }
        named |= AgeWords.isNamed(word);
      } else if (!named || NotNames.hasWord(word)) {
        return -1;
      } else {
        int end = words.end();
        // "A 12-year-old Kenyan girl" has no name.
        return words.on() && AgeWords.isLinkOn(words.folded()) ? -1 : end;
      }
    }
    return -1;
  }

  /** Returns where a name begins that an age follows; -1 if there is none. */
  private static int nameBefore(ScannedText text, int start, int end, boolean counts) {
    Words words = new Words(text, start);
    boolean aged = false;
    boolean linked = false;
    boolean is = false;
    char sign = '\0';
    for (int i = 0; i < MOST_LINKS; i++) {
      char here = words.signBefore(",(-");
      sign = here == '\0' ? sign : here;
      if (!words.back()) {
        return -1;
      }
      String word = words.folded();
      if (words.isCapitalised() || !AgeWords.isLink(word)) {
        if (Names.isInCapitals(words)) {
          return sign == ',' && !linked && isBeforePause(text, end)
              ? Names.inCapitals(text, words)
              : -1;
        }
        boolean age = aged || isAge(text, end, counts, sign, linked);
        boolean said = !age && is && !counts && isBeforePause(text, end);
        int name = age || said ? Names.before(text, words, aged) : -1;
        return said && !CHILD.before(text, name, REACH) ? -1 : name;
      }
      aged |= AgeWords.isAged(word);
      is |= word.equals("is") || word.equals("was");
      linked = true;
    }
    return -1;
  }

  /** Returns true where a thought ends or another begins, so that the number counts nothing. */
  private static boolean isBeforePause(ScannedText text, int end) {
    char after = text.at(end);
    if (after == ',' || Glyphs.isStop(after)) {
      return true;
    }
    Words next = new Words(text, end);
    return next.on() && PAUSES.contains(next.folded());
  }

  private static boolean isAge(
      ScannedText text, int end, boolean counts, char sign, boolean linked) {
    if (counts) {
      Words next = new Words(text, end);
      return !next.on() || !AgeWords.isDuration(next.folded());
    }
    char after = text.at(end);
    return !linked && ((sign == ',' && after == ',') || (sign == '(' && after == ')'));
  }

  private static void add(int start, int end, Matches matches) {
    if (matches.isFree(start, end)) {
      matches.add(PersonalDataKind.NAME_AND_AGE, start, end, false);
    }
  }
}
