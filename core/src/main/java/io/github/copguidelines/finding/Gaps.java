package io.github.copguidelines.finding;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** The elements of a list in the document that the list in the object lacks; immutable. */
final class Gaps {

  private final int[] sorted;

  /** Makes gaps from indexes in the document, in any order and with possible duplicates. */
  Gaps(Collection<Integer> indexes) {
    this.sorted = indexes.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
  }

  /** Returns the indexes in the document, in order. */
  SortedSet<Integer> indexes() {
    SortedSet<Integer> indexes = new TreeSet<>();
    for (int gap : sorted) {
      indexes.add(gap);
    }
    return Collections.unmodifiableSortedSet(indexes);
  }

  /** Returns the index in the document of an element of the object's list. */
  int inDocument(int index) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] - middle <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return index + low;
  }

  /** Returns the index in the object's list of an element of the document; negative for a gap. */
  int inObject(int index) {
    int at = Arrays.binarySearch(sorted, index);
    return at >= 0 ? -1 : index + at + 1;
  }
}
