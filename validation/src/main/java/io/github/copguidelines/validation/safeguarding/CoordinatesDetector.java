package io.github.copguidelines.validation.safeguarding;

import java.util.Set;

/** Finds points on the earth: two decimal numbers, or degrees, minutes and seconds. */
final class CoordinatesDetector implements Detector {

  /** So many decimals tell a house; two fewer tell a village, and are common in statistics. */
  private static final int LEAST_DECIMALS = 4;

  private static final int SURE_DECIMALS = 5;

  /** So many are enough where a word or a link says that it is a point. */
  private static final int LEAST_CUED_DECIMALS = 3;

  private static final Cues LATITUDE =
      Cues.of("lat|,lat.,latitude,latitud,широт,خط العرض,دائرة العرض,纬度,北纬,南纬");

  private static final Cues MAPS =
      Cues.of(
          "maps.google,google.com/maps,goo.gl/maps,openstreetmap,yandex.ru/maps,yandex.com/maps",
          "2gis,waze.com,maps.apple,map.baidu,amap.com,geo:");

  /** What stands between the halves besides directions. */
  private static final Set<String> BETWEEN =
      Set.of(
          "long",
          "lon",
          "lng",
          "longitude",
          "longitud",
          "долгота",
          "долготы",
          "خط",
          "خطوط",
          "الطول",
          "وخط",
          "and",
          "y",
          "et",
          "и",
          "north",
          "south",
          "east",
          "west",
          "nord",
          "sud",
          "est",
          "ouest",
          "norte",
          "sur",
          "este",
          "oeste");

  @Override
  public void find(ScannedText text, Matches matches) {
    for (int run = 0; run + 3 < text.runs() && !matches.isFull(); run++) {
      if (text.size(run) <= 3 && text.size(run + 1) >= LEAST_CUED_DECIMALS) {
        decimal(text, run, matches);
      }
    }
    if (text.has(Glyphs.DEGREE)) {
      for (int run = 0; run + 3 < text.runs() && !matches.isFull(); run++) {
        if (isDegree(text, run)) {
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
    boolean cued = LATITUDE.before(text, first, 20) || MAPS.before(text, first, 60);
    int least = Math.min(text.size(run + 1), text.size(run + 3));
    if (second == between
        || second - between > (cued ? 24 : 6)
        || least < (cued ? LEAST_CUED_DECIMALS : LEAST_DECIMALS)) {
      return;
    }
    boolean directions = false;
    for (int i = between; i < second; i++) {
      char c = text.at(i);
      boolean single = isDirection(c) && !Glyphs.isSpaced(text.at(i + 1));
      directions |= single;
      if (!single && ",; /°-+".indexOf(c) < 0) {
        int end = cued ? wordEnd(text, i) : i;
        if (end == i) {
          return;
        }
        i = end - 1;
      }
    }
    int end = text.end(run + 3);
    if (matches.isFree(first, end)) {
      boolean fine = least >= SURE_DECIMALS;
      matches.add(PersonalDataKind.COORDINATES, first, end, fine || directions);
    }
  }

  /** Returns where a word that may stand between the halves ends; its beginning if it is none. */
  private static int wordEnd(ScannedText text, int start) {
    if ("经度东西北南纬:.".indexOf(text.at(start)) >= 0) {
      return start + 1;
    }
    Words words = new Words(text, start);
    return words.on() && words.start() == start && BETWEEN.contains(words.folded())
        ? words.end()
        : start;
  }

  private static boolean isNumber(ScannedText text, int run, int most) {
    int size = text.size(run + 1);
    return text.joined(run, '.')
        && text.size(run) <= 3
        && text.value(run) <= most
        && size <= 9
        && !text.joined(run - 1, '.')
        && !text.joined(run + 1, '.');
  }

  private static boolean isDirection(char c) {
    return "NSEWOnsewo".indexOf(c) >= 0;
  }

  private static boolean isDegree(ScannedText text, int run) {
    return run + 1 < text.runs()
        && text.at(text.end(run)) == '°'
        && text.start(run + 1) - text.end(run) <= 2;
  }

  /** Degrees and minutes of one half, and degrees of the other within a few signs. */
  private static void sexagesimal(ScannedText text, int run, Matches matches) {
    int second = run + 1;
    while (second < run + 5 && !isDegree(text, second)) {
      second++;
    }
    if (text.at(text.end(run + 1)) == '\''
        && isDegree(text, second)
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
