package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.Timestamp;
import java.time.Instant;

/**
 * The age of a revision of a record, as in a merge: by version, then by last change.
 *
 * @param version the version; the least number if there is none
 * @param modified the last change; the first moment if none is stated
 */
record Age(int version, Instant modified) implements Comparable<Age> {

  static Age of(PracticeRecord record) {
    return new Age(
        record.version().orElse(Integer.MIN_VALUE),
        record.modified().map(Timestamp::instant).orElse(Instant.MIN));
  }

  @Override
  public int compareTo(Age other) {
    int order = Integer.compare(version, other.version);
    return order == 0 ? modified.compareTo(other.modified) : order;
  }
}
