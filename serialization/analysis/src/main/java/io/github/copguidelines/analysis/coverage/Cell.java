package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.vocabulary.ImplementationDegree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The records of one cell by number, each with one degree; not thread-safe. */
final class Cell {

  /** The degrees, highest first, with "not stated" last. */
  static final List<Optional<ImplementationDegree>> DEGREES =
      Stream.concat(
              Stream.of(ImplementationDegree.values()).map(Optional::of),
              Stream.of(Optional.<ImplementationDegree>empty()))
          .toList();

  private final List<BitSet> records = new ArrayList<>();
  private final int[] counts = new int[DEGREES.size()];

  Cell() {
    DEGREES.forEach(degree -> records.add(new BitSet(0)));
  }

  /** Adds a record; the higher of two degrees stays. */
  void add(int record, Optional<ImplementationDegree> degree) {
    int rank = rank(degree);
    int known = rankOf(record);
    if (known < 0 || rank < known) {
      if (known >= 0) {
        records.get(known).clear(record);
        counts[known]--;
      }
      records.get(rank).set(record);
      counts[rank]++;
    }
  }

  /** Removes a record, if present. */
  void remove(int record) {
    int known = rankOf(record);
    if (known >= 0) {
      records.get(known).clear(record);
      counts[known]--;
    }
  }

  /** Adds the records of another cell, with a table of their numbers here. */
  void addAll(Cell other, int[] numbers) {
    for (Optional<ImplementationDegree> degree : DEGREES) {
      other.records(degree).stream()
          .map(record -> numbers[record])
          .filter(record -> record != CoverageAccumulator.OLDER)
          .forEach(record -> add(record, degree));
    }
  }

  private static int rank(Optional<ImplementationDegree> degree) {
    return DEGREES.indexOf(degree);
  }

  private int rankOf(int record) {
    for (int rank = 0; rank < counts.length; rank++) {
      if (records.get(rank).get(record)) {
        return rank;
      }
    }
    return -1;
  }

  int count() {
    int all = 0;
    for (int count : counts) {
      all += count;
    }
    return all;
  }

  int count(Optional<ImplementationDegree> degree) {
    return counts[rank(degree)];
  }

  /** Returns the numbers of the records with a degree; do not modify the set. */
  BitSet records(Optional<ImplementationDegree> degree) {
    return records.get(rank(degree));
  }

  /** Returns the numbers of all records. */
  BitSet records() {
    BitSet all = new BitSet();
    records.forEach(all::or);
    return all;
  }

  /** Returns true if a record is among the first records of its degree. */
  boolean isAmongFirst(int record, int most) {
    int rank = rankOf(record);
    BitSet same = records.get(rank);
    if (counts[rank] <= most) {
      return true;
    }
    boolean isLast = same.length() == record + 1;
    return !isLast && same.get(0, record).cardinality() < most;
  }
}
