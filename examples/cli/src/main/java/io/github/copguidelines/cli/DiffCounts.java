package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.collection.RecordDiff;
import io.github.copguidelines.report.Difference;
import java.util.EnumMap;
import java.util.Map;

/** How many documents were added, removed and changed. */
final class DiffCounts {

  private final int before;
  private final Map<Difference.Kind, Integer> counts = new EnumMap<>(Difference.Kind.class);

  /**
   * Begins with no changes.
   *
   * @param before how many documents there were before
   */
  DiffCounts(int before) {
    this.before = before;
  }

  void add(RecordDiff change) {
    counts.merge(change.kind(), 1, Integer::sum);
  }

  int of(Difference.Kind kind) {
    return counts.getOrDefault(kind, 0);
  }

  /** Returns how many are the same. */
  int same() {
    return before - of(Difference.Kind.REMOVED) - of(Difference.Kind.CHANGED);
  }

  boolean isNone() {
    return counts.isEmpty();
  }
}
