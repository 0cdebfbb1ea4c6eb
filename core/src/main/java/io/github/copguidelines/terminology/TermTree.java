package io.github.copguidelines.terminology;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The letters of terms as a tree, in one table with open addressing.
 *
 * <p>It is not changed after all terms are added, and is thread-safe from then on.
 */
final class TermTree {

  static final int ROOT = 0;
  static final int NONE = -1;

  private static final long FREE = -1;

  private long[] keys = new long[1 << 10];
  private int[] nodes = new int[1 << 10];
  private final Map<Integer, BitSet> ends = new HashMap<>();
  private final BitSet isEnd = new BitSet();
  private int size;

  TermTree() {
    Arrays.fill(keys, FREE);
  }

  /** Adds a term of the entry with a number. */
  void add(String term, int entry) {
    int node = ROOT;
    for (int i = 0; i < term.length(); i++) {
      int next = next(node, term.charAt(i));
      node = next == NONE ? put(node, term.charAt(i)) : next;
    }
    isEnd.set(node);
    ends.computeIfAbsent(node, of -> new BitSet()).set(entry);
  }

  /** Returns the node below another one for a letter, or {@link #NONE}. */
  int next(int node, char letter) {
    int at = slot((long) node << 16 | letter);
    return keys[at] == FREE ? NONE : nodes[at];
  }

  /** Returns true if a term ends at the node. */
  boolean isEnd(int node) {
    return isEnd.get(node);
  }

  /** Adds the numbers of the entries whose term ends at the node. */
  void addEntries(int node, BitSet found) {
    found.or(ends.getOrDefault(node, found));
  }

  private int put(int node, char letter) {
    if (size >= keys.length / 3) {
      grow();
    }
    long key = (long) node << 16 | letter;
    int at = slot(key);
    keys[at] = key;
    nodes[at] = ++size;
    return size;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (keys[at] != FREE && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNodes = nodes;
    keys = new long[oldKeys.length * 2];
    nodes = new int[oldKeys.length * 2];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        nodes[at] = oldNodes[i];
      }
    }
  }
}
