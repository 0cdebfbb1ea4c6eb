package io.github.copguidelines.safeguarding;

/** Finds dates of birth whose numbers are Chinese characters: 二〇一〇年四月一日. */
final class HanDateDetector implements Detector {

  private static final String DIGITS = "〇零○一二三四五六七八九";
  private static final String NUMBERS = "十一二三四五六七八九廿卅";

  private static final Cues BORN = Cues.of("出生,生于,生日,出生日期,出生年月");

  /** A year of two digits needs one of these before it. */
  private static final Cues LABELS = Cues.of("出生日期,出生年月,生日");

  private static final int REACH = 12;

  /** Returns true if a text may have such a date, so that it is worth a look. */
  static boolean mayBeIn(ScannedText text) {
    return text.hasScript(Glyphs.OTHER) && at(text, 0) >= 0;
  }

  /** Returns where the sign for a year appears that a digit in characters comes before. */
  private static int at(ScannedText text, int from) {
    int at = text.indexOf('年', from);
    while (at >= 0 && !isOf(DIGITS, text.at(at - 1))) {
      at = text.indexOf('年', at + 1);
    }
    return at;
  }

  @Override
  public void find(ScannedText text, Matches matches) {
    for (int at = at(text, 0); at >= 0 && !matches.isFull(); at = at(text, at + 1)) {
      int start = isOf(DIGITS, text.at(at - 3)) ? at - 4 : at - 2;
      int end = day(text, part(text, at + 1, '月'));
      if (isYear(text, start, at)
          && end > 0
          && ((at - start < 4 ? LABELS : BORN).before(text, start, REACH)
              || BirthDateDetector.BORN_AFTER.after(text, end, 8))
          && !BirthDateDetector.isNobody(text, start, end)
          && matches.isFree(start, end)) {
        matches.add(PersonalDataKind.BIRTH_DATE, start, end, false);
      }
    }
  }

  private static int day(ScannedText text, int from) {
    int end = part(text, from, '日');
    return end < 0 ? part(text, from, '号') : end;
  }

  private static boolean isYear(ScannedText text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isOf(DIGITS, text.at(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns where a number and its sign end; -1 if they do not appear at a place. */
  private static int part(ScannedText text, int from, char sign) {
    int at = from;
    while (from >= 0 && at - from < 3 && isOf(NUMBERS, text.at(at))) {
      at++;
    }
    return at > from && from >= 0 && text.at(at) == sign ? at + 1 : -1;
  }

  private static boolean isOf(String signs, char c) {
    return c != '\0' && signs.indexOf(c) >= 0;
  }
}
