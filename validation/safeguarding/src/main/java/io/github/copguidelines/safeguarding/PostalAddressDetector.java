package io.github.copguidelines.safeguarding;

import java.util.Set;

/**
 * Finds a street with the number of a house; never sure, since offices have addresses too; not one
 * of a ministry.
 */
final class PostalAddressDetector implements Detector {

  private static final Set<String> AFTER_NAME = Lexicon.set("street-after-name");

  /** What is between the number of the house and the name of the street. */
  private static final Set<String> AFTER_NUMBER = Lexicon.set("street-after-number");

  private static final Set<String> BEFORE_NAME = Lexicon.set("street-before-name");

  private static final Set<String> OF_NUMBER = Lexicon.set("house-number");

  /** Streets whose name appears before them, as in Russian. */
  private static final Set<String> ADJECTIVE = Lexicon.set("street-adjective");

  private static final Set<String> AT = Set.of("at", "las", "à", "в", "во", "عند", "الساعة", "до");

  private static final Cues LIVES = Lexicon.cues("lives");

  private static final int HOME_REACH = 48;

  /** These are articles, too. */
  private static final Set<String> ONE = Set.of("one", "un", "une", "uno", "один", "واحد");

  private static final Set<String> SUFFIXES = Set.of("bis", "ter", "quater");

  @Override
  public void find(ScannedText text, Matches matches) {
    if (text.hasScript(Glyphs.OTHER)) {
      HanAddresses.find(text, matches);
    }
    inWords(text, matches);
    for (int run = 0; run < text.runs() && !matches.isFull(); run++) {
      if (text.size(run) <= 4 && isAlone(text, run)) {
        int start = text.start(run);
        int end = text.end(run);
        if (HanAddresses.isCounted(text, end)) {
          HanAddresses.add(text, start, end, matches);
        } else {
          after(text, start, end, matches);
          before(text, start, end, matches);
          units(text, run, matches);
        }
      }
    }
    homes(text, matches);
  }

  /** Two parts of an address with their numbers, one after the other: "House 12, Street 4". */
  private static void units(ScannedText text, int run, Matches matches) {
    WordReader second = new WordReader(text, text.start(run));
    second.signBefore("#º°№.");
    if (run == 0 || !second.back() || !isUnit(second)) {
      return;
    }
    WordReader named = second.copy();
    if (named.back() && isUnit(named)) {
      second = named; // "door number 6"
    }
    WordReader first = new WordReader(text, text.start(run - 1));
    first.signBefore("#º°№.-");
    int gap = second.start() - text.end(run - 1);
    boolean unit = first.back() && (isUnit(first) || first.isCapitalised());
    if (unit && gap >= 0 && gap <= 2 && !isYear(text, text.start(run - 1), text.end(run - 1))) {
      WordReader label = first.copy();
      if (isUnit(first) || (label.signBefore(".") != '\0' && label.back() && isUnit(label))) {
        add(text, first.start(), text.end(run), matches);
      }
    }
  }

  private static boolean isUnit(WordReader word) {
    String folded = word.folded();
    return OF_NUMBER.contains(folded)
        || BEFORE_NAME.contains(folded)
        || (word.isCapitalised() && AFTER_NAME.contains(folded));
  }

  /** Numbers of houses in words: "twenty-one Harbour Terrace". */
  private static void inWords(ScannedText text, Matches matches) {
    for (int at = 0; at < text.length() && !matches.isFull(); at++) {
      if (Glyphs.isSpaced(text.at(at))
          && !Glyphs.isSpaced(text.at(at - 1))
          && !Character.isUpperCase(text.at(at))) {
        int end = SpokenNumberDetector.end(text, at);
        if (end > at && !ONE.contains(text.part(at, end))) {
          after(text, at, end, matches);
          before(text, at, end, matches);
          at = end - 1;
        }
      }
    }
  }

  /** A street without a number where somebody lives. */
  private static void homes(ScannedText text, Matches matches) {
    WordReader words = new WordReader(text, 0);
    for (int at = 0; at < text.length() && !matches.isFull(); at = Math.max(at + 1, words.end())) {
      words.moveTo(at);
      if (!Glyphs.isSpaced(text.at(at)) || !words.on()) {
        continue;
      }
      String word = words.folded();
      boolean named =
          BEFORE_NAME.contains(word)
              ? isNamed(words)
              : words.isCapitalised() && AFTER_NAME.contains(word) && isName(words);
      if (named && LIVES.before(text, words.start(), HOME_REACH)) {
        add(text, words.start(), words.end(), matches);
      }
    }
  }

  private static boolean isNamed(WordReader street) {
    WordReader name = street.copy();
    name.signAfter(".");
    for (int i = 0; i < 3 && name.on(); i++) {
      if (name.isCapitalised() || name.isArabic()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(WordReader street) {
    WordReader name = street.copy();
    return name.back() && name.isCapitalised();
  }

  private static boolean isAlone(ScannedText text, int run) {
    char before = text.at(text.start(run) - 1);
    return before != '-'
        && before != '/'
        && before != ':'
        && !Glyphs.isLatin(before)
        && !(before == '.' && Glyphs.isDigit(text.at(text.start(run) - 2)))
        && !(before == ',' && Glyphs.isDigit(text.at(text.start(run) - 2)));
  }

  /** A year, which no street has. */
  private static boolean isYear(ScannedText text, int start, int end) {
    return end - start == 4
        && (text.part(start, end).startsWith("20") || text.part(start, end).startsWith("19"));
  }

  /** "At 8.15", "à 8 h". */
  private static boolean isTime(ScannedText text, int start, int end) {
    WordReader before = new WordReader(text, start);
    char sign = text.at(end);
    return ((sign == ':' || sign == '.') && Glyphs.isDigit(text.at(end + 1)))
        || (before.back() && AT.contains(before.folded()));
  }

  /** A number behind a comma, and the name of a town. */
  private static boolean isPostcode(ScannedText text, int start, int end) {
    WordReader town = new WordReader(text, end);
    return end - start == 4
        && new WordReader(text, start).signBefore(",") != '\0'
        && town.on()
        && town.isCapitalised();
  }

  /** English and French: the number appears before the street. */
  private static void after(ScannedText text, int start, int end, Matches matches) {
    int from = end;
    if (text.at(from) == '-' && Character.isUpperCase(text.at(from + 1))) {
      from++; // "12-B"
    }
    if (Glyphs.isSpaced(text.at(from)) && !Glyphs.isSpaced(text.at(from + 1))) {
      from++;
    }
    WordReader words = new WordReader(text, from);
    if (words.on() && SUFFIXES.contains(words.folded())) {
      from = words.end();
    }
    if (text.at(from) == ',') {
      from++;
    }
    words = new WordReader(text, from);
    if (text.at(from) != ' ' || !words.on()) {
      return;
    }
    int street = LinkedStreets.after(text, start, words);
    if (street > 0) {
      add(text, start, street, matches);
      return;
    }
    if (AFTER_NUMBER.contains(words.folded())) {
      if (words.on()) {
        add(text, start, words.end(), matches);
      }
      return;
    }
    for (int named = 0; named < 4 && words.isCapitalised(); named++) {
      if (!words.on()) {
        return;
      }
      if (words.isCapitalised() && AFTER_NAME.contains(words.folded())) {
        int last = words.end();
        // "12 Example Street School" is what a body is called.
        if (!words.on() || !words.isCapitalised() || !Bodies.has(words.folded())) {
          add(text, start, last, matches);
        }
        return;
      }
    }
  }

  /** Spanish, Russian and Arabic: the street appears before the number. */
  private static void before(ScannedText text, int start, int end, Matches matches) {
    WordReader words = new WordReader(text, start);
    words.signBefore("#º°№");
    words.signBefore(".");
    if (words.back() && OF_NUMBER.contains(words.folded())) {
      WordReader of = words.copy();
      words = of.back() && OF_NUMBER.contains(of.folded()) ? of : words;
      words.signBefore(",");
      int street = LinkedStreets.before(text, words.start());
      if (street >= 0) {
        add(text, street, end, matches);
        return;
      }
    } else {
      words = new WordReader(text, start);
      words.signBefore(",");
    }
    boolean named = false;
    if (isYear(text, start, end) || isPostcode(text, start, end) || isTime(text, start, end)) {
      return;
    }
    for (int i = 0; i < 5 && words.back(); i++) {
      String word = words.folded();
      if (BEFORE_NAME.contains(word)) {
        if (i == 0 && ADJECTIVE.contains(word) && words.back() && words.isCapitalised()) {
          add(text, words.start(), end, matches);
          return;
        }
        if ((named || text.at(end + 1) == '#') && !isAmount(text, end)) {
          add(text, words.start(), end, matches);
        }
        return;
      }
      if (!words.isCapitalised()
          && !words.isArabic()
          && word.length() > 3
          && !OF_NUMBER.contains(word)) {
        return;
      }
      named |= words.isCapitalised() || words.isArabic();
      words.signBefore(".");
    }
  }

  /** Years, or what else is counted. */
  private static boolean isAmount(ScannedText text, int end) {
    WordReader words = new WordReader(text, end);
    return (words.on() && (AgeWords.isUnit(words.folded()) || Months.has(words.folded())))
        || Counted.after(text, end);
  }

  static void add(ScannedText text, int start, int end, Matches matches) {
    if (matches.isFree(start, end)) {
      boolean office = Institutions.own(text, start, end);
      matches.add(
          PersonalDataKind.POSTAL_ADDRESS,
          start,
          end,
          office ? Certainty.OF_ORGANISATION : Certainty.UNSURE);
    }
  }
}
