package io.github.copguidelines.validation.safeguarding;

/** Finds points on the earth: two decimal numbers, or degrees, minutes and seconds. */
final class CoordinatesDetector implements Detector {

  /** So many decimals tell a house; two fewer tell a village, and are common in statistics. */
  private static final int LEAST_DECIMALS = 4;

  private static final int SURE_DECIMALS = 5;

  @Override
  public void find(ScannedText text, Matches matches) {
    for (int run = 0; run + 3 < text.runs() && !matches.isFull(); run++) {
      if (text.size(run) <= 3 && text.size(run + 1) >= LEAST_DECIMALS) {
        decimal(text, run, matches);
      }
    }
    if (text.has(Glyphs.DEGREE)) {
      for (int run = 0; run + 3 < text.runs() && !matches.isFull(); run++) {
        if (text.joined(run, '°')) {
          sexagesimal(text, run, matches);
        }
      }
    }
  }

  private static void decimal(ScannedText text, int run, Matches matches) {
    int first = text.start(run);
    if (!isNumber(text, run, 90) || !isNumber(text, run + 2, 180)) {
      return;
    }
    int between = text.end(run + 1);
    int second = text.start(run + 2);
    boolean directions = false;
    boolean separated = false;
    for (int i = between; i < second; i++) {
      char c = text.at(i);
      directions |= isDirection(c);
      separated = true;
      if (!isDirection(c) && ",; /°-+".indexOf(c) < 0) {
        return;
      }
    }
    int end = text.end(run + 3);
    if (separated && second - between <= 6 && matches.isFree(first, end)) {
      boolean fine = text.size(run + 1) >= SURE_DECIMALS && text.size(run + 3) >= SURE_DECIMALS;
      matches.add(PersonalDataKind.COORDINATES, first, end, fine || directions);
    }
  }

  private static boolean isNumber(ScannedText text, int run, int most) {
    int size = text.size(run + 1);
    return text.joined(run, '.')
        && text.size(run) <= 3
        && text.value(run) <= most
        && size >= LEAST_DECIMALS
        && size <= 9
        && text.at(text.start(run) - 1) != '.'
        && !text.joined(run + 1, '.');
  }

  private static boolean isDirection(char c) {
    return "NSEWOnsewo".indexOf(c) >= 0;
  }

  /** Degrees and minutes of one half, and degrees of the other within a few signs. */
  private static void sexagesimal(ScannedText text, int run, Matches matches) {
    int second = run + 1;
    while (second < run + 5 && !text.joined(second, '°')) {
      second++;
    }
    if (text.at(text.end(run + 1)) == '\''
        && text.joined(second, '°')
        && text.value(run) <= 90
        && text.value(second) <= 180
        && text.start(second) - text.end(run) <= 20) {
      int last = second + 1;
      int start = text.start(run);
      int end = text.end(last);
      if (matches.isFree(start, end)) {
        matches.add(PersonalDataKind.COORDINATES, start, end, true);
      }
    }
  }
}
