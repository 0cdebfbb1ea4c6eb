package io.github.copguidelines.profiles;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A going through one text by a program, with all steps that wait for a character at once; not
 * thread-safe.
 *
 * <p>Sets of steps that were seen are remembered as states with what followed, up to a number. A
 * text that leads to more and more of them is gone through without.
 */
final class Search {

  private static final int MOST_STATES = 1_000;

  private final Program program;
  private final boolean[][] kinds;

  /** The steps that wait for a character, so many of the first. */
  private int[] waiting;

  private int count;
  private boolean done;

  /**
   * Where the next ones are put together, and which of them were reached, by the number of reads.
   */
  private int[] later;

  private final int[] reached;
  private final int[] left;
  private int reads;

  private final Map<BitSet, State> states = new HashMap<>();
  private int transitions;
  private @Nullable State state;

  /**
   * Begins at the begin of a text.
   *
   * @param kinds for each set of the program, the kinds of the characters in it
   * @param holding what holds at the begin, a bit for each condition
   */
  Search(Program program, boolean[][] kinds, int holding) {
    this.program = program;
    this.kinds = kinds;
    waiting = new int[program.size()];
    later = new int[program.size()];
    reached = new int[program.size()];
    left = new int[program.size()];
    take(0, holding);
    state = remembered();
  }

  /** Returns true if a match ends here. */
  boolean isDone() {
    return done;
  }

  /**
   * Reads a character.
   *
   * @param kind its kind
   * @param holding what holds after it, a bit for each condition
   */
  void read(int kind, int holding) {
    State from = state;
    if (from == null) {
      take(kind, holding);
      return;
    }
    int key = kind << (Program.FIRST_AHEAD + Program.MOST_AHEAD) | holding;
    State to = from.get(key);
    if (to == null) {
      restore(from);
      take(kind, holding);
      to = remembered();
      if (to != null) {
        from.put(key, to);
      }
    }
    state = to;
    done = to == null ? done : to.done;
  }

  private void restore(State from) {
    Arrays.setAll(waiting, i -> i < from.waiting.length ? from.waiting[i] : 0);
    count = from.waiting.length;
  }

  /** Returns the state of the steps that wait; null where there are too many states. */
  private @Nullable State remembered() {
    if (states.size() == MOST_STATES || ++transitions > MOST_STATES * 16) {
      return null;
    }
    BitSet key = new BitSet();
    for (int i = 0; i < count; i++) {
      key.set(waiting[i]);
    }
    key.set(Program.DONE, done);
    return states.computeIfAbsent(key, set -> new State(Arrays.copyOf(waiting, count), done));
  }

  /** Goes on from the steps that wait for a character of a kind, and begins anew besides. */
  private void take(int kind, int holding) {
    reads++;
    int after = 0;
    int many = reach(program.start(), 0);
    for (int i = 0; i < count; i++) {
      if (kinds[program.set(waiting[i])][kind]) {
        many = reach(program.next(waiting[i]), many);
      }
    }
    done = false;
    while (many > 0) {
      int step = left[--many];
      if (step == Program.DONE) {
        done = true;
      } else if (program.set(step) >= 0) {
        later[after++] = step;
      } else if (program.goesOn(step, holding)) {
        many = reach(program.next(step), many);
        many = reach(program.other(step), many);
      }
    }
    int[] before = waiting;
    waiting = later;
    later = before;
    count = after;
  }

  private int reach(int step, int many) {
    if (step < 0 || reached[step] == reads) {
      return many;
    }
    reached[step] = reads;
    left[many] = step;
    return many + 1;
  }

  /** Steps that wait for a character, with the states that followed, by what was read. */
  private static final class State {

    private final int[] waiting;
    private final boolean done;
    private int[] keys = {};
    private State[] next = {};
    private int size;

    State(int[] waiting, boolean done) {
      this.waiting = waiting;
      this.done = done;
    }

    @Nullable State get(int key) {
      for (int i = 0; i < size; i++) {
        if (keys[i] == key) {
          return next[i];
        }
      }
      return null;
    }

    void put(int key, State state) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size + 2);
        next = Arrays.copyOf(next, 2 * size + 2);
      }
      keys[size] = key;
      next[size++] = state;
    }
  }
}
