package io.github.copguidelines.finding;

import java.util.List;
import java.util.Optional;

/** Finds the known code nearest to an unknown one. */
public final class NearestCode {

  /** The greatest number of letters added, removed or changed. */
  public static final int DISTANCE = 2;

  private NearestCode() {}

  /** Returns the first of the nearest codes within {@value #DISTANCE} changes of a letter. */
  public static Optional<String> of(String code, List<String> known) {
    Optional<String> nearest = Optional.empty();
    int least = DISTANCE + 1;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - code.length()) < least) {
        int distance = distance(code, candidate);
        if (distance < least) {
          least = distance;
          nearest = Optional.of(candidate);
        }
      }
    }
    return nearest;
  }

  /** Adds the nearest known code, if there is one, to a finding on an unknown code. */
  public static Finding.Builder suggest(
      Finding.Builder finding, Rule rule, String messageCase, String code, List<String> known) {
    return of(code, known)
        .map(
            nearest ->
                finding
                    .messageCase(rule.id(), messageCase + "-nearest")
                    .argument("nearest", nearest))
        .orElseGet(() -> finding.messageCase(rule.id(), messageCase));
  }

  /** Returns the edit distance between two codes, computed row by row. */
  public static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
