package io.github.copguidelines.analysis.collection;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A matching between the entries of two lists. */
final class Pairing {

  private static final int NONE = -1;

  private final int[] newPositions;
  private final int[] added;
  private final boolean[] moved;

  private Pairing(int[] newPositions, int newSize) {
    this.newPositions = newPositions;
    boolean[] paired = new boolean[newSize];
    for (int position : newPositions) {
      if (position != NONE) {
        paired[position] = true;
      }
    }
    this.added = IntStream.range(0, newSize).filter(j -> !paired[j]).toArray();
    this.moved = moved(newPositions, paired);
  }

  /**
   * Pairs the entries of two lists of plain values.
   *
   * @param type the model's type of an entry; null if it has none
   */
  static Pairing of(List<?> older, List<?> newer, @Nullable Class<?> type) {
    Optional<Identity> identity = Identity.of(older, newer, type);
    return new Pairing(
        identity.isPresent() ? byIdentity(older, newer, identity.get()) : byPosition(older, newer),
        newer.size());
  }

  private static int[] byIdentity(List<?> older, List<?> newer, Identity identity) {
    Map<Object, Integer> positions = new HashMap<>();
    for (int j = 0; j < newer.size(); j++) {
      positions.put(Objects.requireNonNull(identity.of(newer.get(j))), j);
    }
    return older.stream()
        .mapToInt(entry -> positions.getOrDefault(Objects.requireNonNull(identity.of(entry)), NONE))
        .toArray();
  }

  private static int[] byPosition(List<?> older, List<?> newer) {
    int most = Math.min(older.size(), newer.size());
    int before = 0;
    while (before < most && Objects.equals(older.get(before), newer.get(before))) {
      before++;
    }
    int shift = newer.size() - older.size();
    int after = 0;
    while (after < most - before
        && Objects.equals(
            older.get(older.size() - 1 - after), newer.get(newer.size() - 1 - after))) {
      after++;
    }
    int[] positions = new int[older.size()];
    for (int i = 0; i < positions.length; i++) {
      if (i >= older.size() - after) {
        positions[i] = i + shift;
      } else {
        positions[i] = i < newer.size() - after ? i : NONE;
      }
    }
    return positions;
  }

  /**
   * Returns the moved entries: all outside the longest increasing subsequence or, if as many
   * entries kept their place, all except these.
   */
  private static boolean[] moved(int[] positions, boolean[] paired) {
    boolean[] unplaced = unplaced(positions, paired);
    boolean[] disordered = disordered(positions);
    return count(unplaced) <= count(disordered) ? unplaced : disordered;
  }

  private static int count(boolean[] moved) {
    return (int) IntStream.range(0, moved.length).filter(i -> moved[i]).count();
  }

  private static boolean[] unplaced(int[] positions, boolean[] paired) {
    int[] ranks = new int[paired.length];
    for (int j = 0, rank = 0; j < paired.length; j++) {
      ranks[j] = paired[j] ? rank++ : NONE;
    }
    boolean[] moved = new boolean[positions.length];
    for (int i = 0, rank = 0; i < positions.length; i++) {
      if (positions[i] != NONE) {
        moved[i] = ranks[positions[i]] != rank++;
      }
    }
    return moved;
  }

  private static boolean[] disordered(int[] positions) {
    int[] before = new int[positions.length]; // the entry before it in the longest run to it
    int[] last = new int[positions.length]; // by length of run, the end that is lowest
    int longest = 0;
    boolean[] moved = new boolean[positions.length];
    for (int i = 0; i < positions.length; i++) {
      if (positions[i] == NONE) {
        continue;
      }
      moved[i] = true;
      int low = 0;
      int high = longest;
      while (low < high) {
        int middle = (low + high) / 2;
        if (positions[last[middle]] < positions[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? NONE : last[low - 1];
      last[low] = i;
      longest = Math.max(longest, low + 1);
    }
    for (int i = longest == 0 ? NONE : last[longest - 1]; i != NONE; i = before[i]) {
      moved[i] = false;
    }
    return moved;
  }

  /**
   * Returns the position in the new list of an entry of the old one; negative if it was removed.
   */
  int newPosition(int oldPosition) {
    return newPositions[oldPosition];
  }

  /** Returns true if an entry of the old list has a different position relative to the others. */
  boolean isMoved(int oldPosition) {
    return moved[oldPosition];
  }

  /** Returns the positions of new entries, in order. */
  int[] added() {
    return Arrays.copyOf(added, added.length);
  }
}
