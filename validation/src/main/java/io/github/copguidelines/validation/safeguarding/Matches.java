package io.github.copguidelines.validation.safeguarding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** What was found in one text, bounded; not thread-safe. */
final class Matches {

  private static final Comparator<PersonalDataMatch> ORDER =
      Comparator.comparingInt(PersonalDataMatch::start)
          .thenComparingInt(PersonalDataMatch::end)
          .thenComparing(PersonalDataMatch::kind);

  private final List<PersonalDataMatch> found = new ArrayList<>(0);
  private final BitSet claimed = new BitSet();

  /** Adds a match, unless there are enough. */
  void add(PersonalDataKind kind, int start, int end, boolean sure) {
    if (!isFull()) {
      found.add(new PersonalDataMatch(kind, start, end, sure));
      claimed.set(start, end);
    }
  }

  /** Returns true if no match touches a place. */
  boolean isFree(int start, int end) {
    int next = found.isEmpty() ? -1 : claimed.nextSetBit(start);
    return next < 0 || next >= end;
  }

  /** Returns true if no more matches are kept, so that looking for them is pointless. */
  boolean isFull() {
    return found.size() >= PersonalDataScanner.MOST_MATCHES;
  }

  /** Returns the matches in the order of the text. */
  List<PersonalDataMatch> sorted() {
    if (found.isEmpty()) {
      return List.of();
    }
    found.sort(ORDER);
    return List.copyOf(found);
  }
}
