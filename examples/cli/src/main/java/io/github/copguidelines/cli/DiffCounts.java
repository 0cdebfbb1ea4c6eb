package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.collection.RecordDiff;
import io.github.copguidelines.report.Difference;
import java.util.EnumMap;
import java.util.Map;

/** Counts documents that were added, removed and changed. */
final class DiffCounts {

  private final int before;
  private final Map<Difference.Kind, Integer> counts = new EnumMap<>(Difference.Kind.class);

  /**
   * Makes counts without changes.
   *
   * @param before the number of documents before
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

  /** Returns the number of unchanged documents. */
  int same() {
    return before - of(Difference.Kind.REMOVED) - of(Difference.Kind.CHANGED);
  }

  boolean isNone() {
    return counts.isEmpty();
  }
}
