package io.github.copguidelines.safeguarding;

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

  /**
   * Adds a match, unless there are enough. Where another touches its place, the first one stays,
   * unless the new one alone is sure.
   */
  void add(PersonalDataKind kind, int start, int end, boolean sure) {
    add(kind, start, end, sure ? Certainty.SURE : Certainty.UNSURE);
  }

  /** Adds a match of a certainty, likewise. */
  void add(PersonalDataKind kind, int start, int end, Certainty certainty) {
    boolean sure = certainty == Certainty.SURE;
    if (isFull() || (!isFree(start, end) && !(sure && yields(start, end)))) {
      return;
    }
    found.add(new PersonalDataMatch(kind, start, end, certainty));
    claimed.set(start, end);
  }

  /** Drops what touches a place, if none of it is sure. */
  private boolean yields(int start, int end) {
    List<PersonalDataMatch> touching =
        found.stream().filter(one -> one.start() < end && start < one.end()).toList();
    if (touching.stream().anyMatch(PersonalDataMatch::sure)) {
      return false;
    }
    found.removeAll(touching);
    touching.forEach(one -> claimed.clear(one.start(), one.end()));
    return true;
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
