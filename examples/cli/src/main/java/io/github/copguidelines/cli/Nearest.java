package io.github.copguidelines.cli;

import io.github.copguidelines.finding.NearestCode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the known codes nearest to an unknown one. */
final class Nearest {

  private static final int MOST = 3;

  private Nearest() {}

  /** Returns up to three codes that contain the word or differ little from it, nearest first. */
  static List<String> to(String word, List<String> codes) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    int bound = Math.max(1, wanted.length() / 3);
    if (wanted.length() > 60) {
      return List.of();
    }
    return codes.stream()
        .filter(code -> distance(wanted, code) <= bound)
        .sorted(Comparator.comparingInt(code -> distance(wanted, code)))
        .limit(MOST)
        .toList();
  }

  /**
   * Returns the distance to the code, or to the part after its slash: people leave out the
   * category.
   */
  private static int distance(String wanted, String code) {
    String lower = code.toLowerCase(Locale.ROOT);
    String slug = lower.substring(lower.indexOf('/') + 1);
    if (wanted.length() > 3 && lower.contains(wanted)) {
      return 0;
    }
    return Math.min(NearestCode.distance(wanted, lower), NearestCode.distance(wanted, slug));
  }
}
