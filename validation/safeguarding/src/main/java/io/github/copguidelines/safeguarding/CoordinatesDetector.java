package io.github.copguidelines.safeguarding;

import java.util.Set;

/** Finds points on the earth: two decimal numbers, or degrees, minutes and seconds. */
final class CoordinatesDetector implements Detector {

  /** So many decimals tell a house; two fewer tell a village, and are common in statistics. */
  private static final int LEAST_DECIMALS = 4;

  private static final int SURE_DECIMALS = 5;

  /** So many are enough where a word or a link says that it is a point. */
  private static final int LEAST_CUED_DECIMALS = 3;

  private static final Cues LATITUDE = Lexicon.cues("latitude");

  private static final Cues MAPS = Lexicon.cues("map");

  /** What is between the halves besides directions. */
  private static final Set<String> BETWEEN = Lexicon.set("between-coordinates");

  private static final Cues STATISTICS = Lexicon.cues("statistics");

  /** So far a list of numbers is read to tell whether they come in pairs. */
  private static final int LONGEST_LIST = 12;

  @Override
  public void find(ScannedText text, Matches matches) {
    for (int run = 0; run + 3 < text.runs() && !matches.isFull(); run++) {
      if (text.size(run) <= 3
          && text.size(run + 1) >= LEAST_CUED_DECIMALS
          && point(text, run) != '\0') {
        decimal(text, run, matches);
      }
    }
    if (text.has(Glyphs.DEGREE) || (text.hasScript(Glyphs.OTHER) && text.indexOf('度', 0) >= 0)) {
      for (int run = 0; run + 3 < text.runs() && !matches.isFull(); run++) {
        if (isDegree(text, run)) {
          sexagesimal(text, run, matches);
        }
      }
    }
  }

  private static void decimal(ScannedText text, int run, Matches matches) {
    int first = text.start(run);
    char point = point(text, run);
    if (!isNumber(text, run, point, 90) || !isNumber(text, run + 2, point, 180)) {
      return;
    }
    int between = text.end(run + 1);
    int second = text.start(run + 2);
    boolean cued =
        LATITUDE.before(text, first, 20)
            || LATITUDE.after(text, between, 14)
            || MAPS.before(text, first, 60);
    int least = Math.min(text.size(run + 1), text.size(run + 3));
    if (second == between
        || second - between > (cued ? 24 : 6)
        || least < (cued ? LEAST_CUED_DECIMALS : LEAST_DECIMALS)) {
      return;
    }
    boolean directions = false;
    for (int i = between; i < second; i++) {
      char c = text.at(i);
      boolean single = isDirection(c, point) && !Glyphs.isSpaced(text.at(i + 1));
      directions |= single;
      if (!single && ",; /°º-+".indexOf(c) < 0) {
        int end = cued || directions ? wordEnd(text, i) : i;
        if (end == i) {
          return;
        }
        i = end - 1;
      }
    }
    int end = text.end(run + 3);
    boolean fine = least >= SURE_DECIMALS;
    if (matches.isFree(first, end)
        && (cued || directions || !isOfStatistics(text, run, point, fine))) {
      matches.add(PersonalDataKind.COORDINATES, first, end, fine || directions);
    }
  }

  /** Returns where a word that may appear between the halves ends; its beginning if it is none. */
  private static int wordEnd(ScannedText text, int start) {
    if ("经度东西北南纬:.".indexOf(text.at(start)) >= 0) {
      return start + 1;
    }
    WordReader words = new WordReader(text, start);
    return words.on() && words.start() == start && BETWEEN.contains(words.folded())
        ? words.end()
        : start;
  }

  /** Shares, or a list of numbers that do not come in pairs. */
  private static boolean isOfStatistics(ScannedText text, int run, char point, boolean fine) {
    int start = text.start(run);
    int end = text.end(run + 3);
    char after = text.at(text.at(end) == ' ' ? end + 1 : end);
    if (after == '%' || after == '‰' || (!fine && STATISTICS.around(text, start, end, 20))) {
      return true;
    }
    int count = 2;
    for (int next = run + 4; count < LONGEST_LIST && goesOn(text, next, point); next += 2) {
      count++;
    }
    for (int last = run; count < LONGEST_LIST && goesOn(text, last, point); last -= 2) {
      count++;
    }
    return count % 2 != 0;
  }

  /** Returns true if a number follows another with many decimals, a word between them at most. */
  private static boolean goesOn(ScannedText text, int run, char point) {
    return run >= 2
        && point(text, run) == point
        && point(text, run - 2) == point
        && text.start(run) - text.end(run - 1) <= 6
        && text.size(run - 1) >= LEAST_CUED_DECIMALS
        && text.size(run + 1) >= LEAST_CUED_DECIMALS;
  }

  /** Returns the point or comma between a run and the next; NUL if there is something else. */
  private static char point(ScannedText text, int run) {
    return text.joined(run, '.') ? '.' : text.joined(run, ',') ? ',' : '\0';
  }

  private static boolean isNumber(ScannedText text, int run, char point, int most) {
    int size = text.size(run + 1);
    return text.joined(run, point)
        && text.size(run) <= 3
        && text.value(run) <= most
        && size <= 9
        && !text.joined(run - 1, point)
        && !text.joined(run + 1, point);
  }

  /** Where decimals have a comma, the small letters are words. */
  private static boolean isDirection(char c, char point) {
    return (point == '.' ? "NSEWOnsewo" : "NSEWO").indexOf(c) >= 0;
  }

  private static boolean isDegree(ScannedText text, int run) {
    char sign = run + 1 < text.runs() ? text.at(text.end(run)) : '\0';
    return (Glyphs.isDegree(sign) || sign == '度') && text.start(run + 1) - text.end(run) <= 2;
  }

  /** Degrees and minutes of one half, and degrees of the other within a few signs. */
  private static void sexagesimal(ScannedText text, int run, Matches matches) {
    int second = run + 1;
    while (second < run + 5 && !isDegree(text, second)) {
      second++;
    }
    char minutes = text.at(text.end(decimals(text, run + 1)));
    if ((minutes == '\'' || (minutes == '分' && LATITUDE.before(text, text.start(run), 4)))
        && isDegree(text, second)
        && text.value(run) <= 90
        && text.value(second) <= 180
        && text.start(second) - text.end(run) <= 20) {
      int start = text.start(run);
      int end = text.end(decimals(text, second + 1));
      if (matches.isFree(start, end)) {
        matches.add(PersonalDataKind.COORDINATES, start, end, true);
      }
    }
  }

  /** Returns the run of the decimals of a number; its own if it has none. */
  private static int decimals(ScannedText text, int run) {
    return point(text, run) == '\0' ? run : run + 1;
  }
}
