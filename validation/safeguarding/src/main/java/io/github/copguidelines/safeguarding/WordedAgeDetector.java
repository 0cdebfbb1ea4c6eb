package io.github.copguidelines.safeguarding;

/** Finds a person's name next to an age in words, where a unit of age or a word for it appears. */
final class WordedAgeDetector implements Detector {

  /** What follows a number that is an age, as it begins; it is glued to some numbers. */
  private static final String[] UNITS = {"year", " ans"};

  private static final String[] NONE = {};
  private static final String[] SPANISH_UNITS = {"años"};
  private static final String[] RUSSIAN_UNITS = {"лет"};
  private static final String[] ARABIC_UNITS = {"سنوات", "سنة", "عاما", "أعوام"};
  private static final String[] CHINESE_UNITS = {"岁"};

  /** What is before it. */
  private static final String[] HEADS = {"aged ", "turned ", "girl of ", "boy of "};

  /** Returns true if a text has one of the words, so that it is worth a look. */
  static boolean mayBeIn(ScannedText text) {
    return has(text, UNITS) || has(text, HEADS) || has(text, beyond(text));
  }

  /** Returns the units of the scripts that the text has letters of. */
  private static String[] beyond(ScannedText text) {
    if (text.hasScript(Glyphs.ARABIC)) {
      return ARABIC_UNITS;
    }
    if (text.hasScript(Glyphs.CYRILLIC)) {
      return RUSSIAN_UNITS;
    }
    if (text.hasScript(Glyphs.OTHER) && text.indexOf('岁', 0) >= 0) {
      return CHINESE_UNITS;
    }
    return text.hasScript(Glyphs.LATIN_BEYOND) ? SPANISH_UNITS : NONE;
  }

  private static boolean has(ScannedText text, String[] words) {
    for (String word : words) {
      if (text.indexOf(word, 0) >= 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void find(ScannedText text, Matches matches) {
    for (String unit : UNITS) {
      unit(text, unit, matches);
    }
    for (String head : HEADS) {
      head(text, head, matches);
    }
    for (String unit : beyond(text)) {
      unit(text, unit, matches);
    }
  }

  private static void unit(ScannedText text, String unit, Matches matches) {
    for (int at = text.indexOf(unit, 0); at >= 0 && !matches.isFull(); ) {
      char before = text.at(at - 1);
      int end = before == ' ' || before == '-' || before == '周' ? at - 1 : at;
      int start = NumberWords.before(text, end);
      if (start < end) {
        NameAndAgeDetector.age(text, start, end, matches);
      }
      at = text.indexOf(unit, at + unit.length());
    }
  }

  private static void head(ScannedText text, String head, Matches matches) {
    for (int at = text.indexOf(head, 0); at >= 0 && !matches.isFull(); ) {
      int start = at + head.length();
      int end = NumberWords.after(text, start);
      if (end > start && !isRange(text, end)) {
        NameAndAgeDetector.age(text, start, end, matches);
      }
      at = text.indexOf(head, start);
    }
  }

  private static boolean isRange(ScannedText text, int end) {
    WordReader words = new WordReader(text, end);
    return words.on() && AgeWords.isRange(words.folded());
  }
}
