package io.github.copguidelines.safeguarding;

import java.util.List;
import java.util.Set;

/** Finds full dates next to words for a birth. */
final class BirthDateDetector implements Detector {

  private static final Cues DATE_OF_BIRTH = Lexicon.cues("date-of-birth");

  private static final Cues BORN = Lexicon.cues("born");

  static final Cues BORN_AFTER = Lexicon.cues("born-after");

  /** What else is said to be born: that is no person. */
  private static final Cues NOBODY = Lexicon.cues("born-nobody");

  /** What says, behind the date, as what somebody or something was born. */
  private static final Cues AS = Lexicon.cues("born-as");

  private static final Cues BEGUN = Lexicon.cues("begun");

  /** After a year alone, which is one of birth where a name appears before it. */
  private static final Cues BORN_IN = Cues.of("г.р.,г. р.,года рождения");

  private static final List<String> YEARS = Lexicon.list("written-year");
  private static final Set<String> OF = Set.of("de", "of", "del");
  private static final Set<String> DAYS = Lexicon.set("age-ordinal");
  private static final int MOST_WORDS = 5;
  private static final int WORDS_REACH = 60;
  private static final int REACH = 44;
  private static final int HAN_REACH = 9;
  private static final int AS_REACH = 8;

  @Override
  public void find(ScannedText text, Matches matches) {
    for (String year : YEARS) {
      for (int at = text.indexOf(year, 0); at >= 0 && !matches.isFull(); ) {
        int end = at + year.length();
        if (DATE_OF_BIRTH.before(text, at, WORDS_REACH)
            || BORN.before(text, at, WORDS_REACH)
            || BORN_IN.after(text, end, REACH)) {
          matches.add(PersonalDataKind.BIRTH_DATE, at, end, false);
        }
        at = text.indexOf(year, end);
      }
    }
    for (int run = 0; run < text.runs() && !matches.isFull(); run++) {
      int size = text.size(run);
      int year = size == 4 ? text.value(run) : 0;
      if (year >= 1900 && year < 2100) {
        year(text, run, matches);
      } else if (size == 2 && isShortDate(text, run)) {
        dated(text, text.start(run - 2), text.end(run), matches);
      }
    }
  }

  private static void year(ScannedText text, int run, Matches matches) {
    if (isDayAndMonth(text, run + 1, run + 2, text.end(run))) {
      dated(text, text.start(run), text.end(run + 2), matches);
    } else if (run > 1 && isDayAndMonth(text, run - 2, run - 1, text.end(run - 1))) {
      dated(text, text.start(run - 2), text.end(run), matches);
    } else if (run > 0 && isDay(text, run - 1) && text.start(run) - text.end(run - 1) <= 24) {
      named(text, run - 1, run, matches);
    } else {
      alone(text, text.start(run), text.end(run), matches);
    }
  }

  /** A day, a month and a year of two digits, by one sign; those of a time are none. */
  private static boolean isShortDate(ScannedText text, int run) {
    char joint = text.at(text.start(run) - 1);
    return (joint == '/' || joint == '.' || joint == '-')
        && text.joined(run - 1, joint)
        && text.joined(run - 2, joint)
        && isDay(text, run - 1)
        && isDay(text, run - 2)
        && !text.joined(run - 3, joint)
        && !text.joined(run, joint);
  }

  private static void alone(ScannedText text, int start, int end, Matches matches) {
    boolean born =
        (text.hasScript(Glyphs.CYRILLIC)
                && BORN_IN.after(text, end, 16)
                && Names.endsBefore(text, start))
            || BirthYears.follows(text, start, end)
            || (isDayInWords(text, start) && BORN.before(text, start, REACH))
            || (text.at(end) == '年'
                && "后前以间之度".indexOf(text.at(end + 1)) < 0
                && BORN_AFTER.after(text, end, HAN_REACH));
    if (born && matches.isFree(start, end) && !NOBODY.before(text, start, REACH)) {
      matches.add(PersonalDataKind.BIRTH_DATE, start, end, false);
    }
  }

  /** "The third of May" before a year. */
  private static boolean isDayInWords(ScannedText text, int start) {
    WordReader words = new WordReader(text, start);
    boolean month = false;
    for (int i = 0; i < MOST_WORDS && words.back(); i++) {
      String word = words.folded();
      if (month
          && (DAYS.contains(word) || NumberWords.after(text, words.start()) > words.start())) {
        return true;
      }
      month |= Months.has(word);
      if (!month && !OF.contains(word)) {
        return false;
      }
      words.signBefore("/");
    }
    return false;
  }

  /** A name, a comma or a bracket, and a b with a point. */
  private static boolean isShortBorn(ScannedText text, int start) {
    if (!text.part(start - 3, start).equals("b. ")) {
      return false;
    }
    WordReader words = new WordReader(text, start - 3);
    return words.signBefore(",(") != '\0' && words.back() && words.isCapitalised();
  }

  /** Returns true if two short runs follow each other within signs of a date. */
  private static boolean isDayAndMonth(ScannedText text, int first, int second, int from) {
    if (!isDay(text, first) || !isDay(text, second)) {
      return false;
    }
    char before = text.at(from);
    char joint = text.at(text.end(first));
    boolean written = joint == '月';
    return text.start(second) - text.end(first) <= 2
        && (written || joint == '-' || joint == '/' || joint == '.')
        && (written || before == '-' || before == '/' || before == '.');
  }

  private static boolean isDay(ScannedText text, int run) {
    int size = text.size(run);
    return size >= 1 && size <= 2 && text.value(run) >= 1 && text.value(run) <= 31;
  }

  /** A day and a year with the name of a month between or before them. */
  private static void named(ScannedText text, int day, int year, Matches matches) {
    String between = Cues.folded(text.part(text.end(day), text.start(year)));
    for (String word : between.split("[ ,.-]", 8)) {
      if (Months.has(word)) {
        dated(text, text.start(day), text.end(year), matches);
        return;
      }
    }
    int start = text.start(day) - 1;
    int from = start;
    while (start - from < 12 && Glyphs.isSpaced(text.at(from - 1))) {
      from--;
    }
    if (between.equals(", ") && Months.has(Cues.folded(text.part(from, start)))) {
      dated(text, from, text.end(year), matches);
    }
  }

  /** Returns true if words next to a date tell that no person was born then. */
  static boolean isNobody(ScannedText text, int start, int end) {
    return NOBODY.before(text, start, 2 * REACH)
        || (text.at(end) != ',' && AS.after(text, end, AS_REACH) && BEGUN.after(text, end, REACH));
  }

  private static void dated(ScannedText text, int start, int end, Matches matches) {
    boolean date = DATE_OF_BIRTH.before(text, start, REACH);
    boolean born =
        date
            || BORN.before(text, start, REACH)
            || BORN_AFTER.after(text, end, 8)
            || isShortBorn(text, start);
    if (born && matches.isFree(start, end) && (date || !isNobody(text, start, end))) {
      matches.add(PersonalDataKind.BIRTH_DATE, start, end, date);
    }
  }
}
