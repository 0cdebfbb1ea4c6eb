package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.Timestamp;
import java.time.Instant;

/**
 * How new a revision of a record is, as merging has it: by its version and then by its last change.
 *
 * @param version the version; the least number where there is none
 * @param modified the last change; the first moment where none is stated
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
