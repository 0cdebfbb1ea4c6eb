package io.github.copguidelines.profile;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Looks for a regular expression in texts, in a time that grows as the text does and no faster,
 * whatever the expression: all ways to read the text are gone at once, and none twice.
 *
 * <p>Immutable and thread-safe; what a search learns of an expression it keeps for itself.
 */
final class Automaton implements Predicate<String> {

  /** So many states are remembered; a search with more begins to remember anew. */
  private static final int MOST_STATES = 2_000;

  private final Program program;
  private final List<Automaton> aheads;
  private final List<Boolean> negatives;

  /** Characters of a class are taken by the same steps; each bound begins a class. */
  private final int[] bounds;

  private final BitSet[] taking;
  private final int[] ofAscii = new int[128];

  /** A set of steps, with those that follow it. */
  private record State(BitSet waiting, Map<Integer, State> next) {
    State(BitSet waiting) {
      this(waiting, new HashMap<>());
    }
  }

  private Automaton(Expression expression) {
    program = new Program(expression);
    aheads =
        program.aheads().stream().map(ahead -> new Automaton(ahead.body().reversed())).toList();
    negatives = program.aheads().stream().map(Expression.Ahead::negative).toList();
    bounds =
        IntStream.concat(
                IntStream.of(0),
                program.sets().stream()
                    .flatMap(set -> set.ranges().stream())
                    .flatMapToInt(range -> IntStream.of(range.first(), range.last() + 1)))
            .sorted()
            .distinct()
            .toArray();
    taking = IntStream.of(bounds).mapToObj(program::taking).toArray(BitSet[]::new);
    Arrays.setAll(ofAscii, this::search);
  }

  /**
   * Makes one for an expression.
   *
   * @throws Program.TooLong if the expression would be too long
   */
  static Automaton of(Expression expression) {
    return new Automaton(expression);
  }

  /** Returns true if a part of the text, or all of it, matches. */
  @Override
  public boolean test(String text) {
    return !places(text.codePoints().toArray(), false, true).isEmpty();
  }

  /**
   * Returns the places at which matches end, read in a direction; a place is the number of the
   * characters before it.
   *
   * @param backwards whether the text is read from its end, for which the expression is reversed
   * @param one whether one place is enough
   */
  private BitSet places(int[] text, boolean backwards, boolean one) {
    BitSet[] ahead =
        aheads.stream().map(each -> each.places(text, true, false)).toArray(BitSet[]::new);
    Map<BitSet, State> states = new HashMap<>();
    BitSet places = new BitSet();
    int place = backwards ? text.length : 0;
    State state = state(states, new BitSet(), conditions(ahead, place, text.length));
    for (int read = 0; read <= text.length; read++) {
      if (Program.isDone(state.waiting())) {
        places.set(place);
        if (one) {
          return places;
        }
      }
      if (read < text.length) {
        int kind = kind(text[backwards ? place - 1 : place]);
        place += backwards ? -1 : 1;
        int conditions = conditions(ahead, place, text.length);
        int key = kind << (Program.FIRST_AHEAD + Program.MOST_AHEAD) | conditions;
        State known = state.next().get(key);
        if (known == null) {
          BitSet taken = (BitSet) state.waiting().clone();
          taken.and(taking[kind]);
          if (states.size() > MOST_STATES) {
            states.clear();
            state = new State(state.waiting());
          }
          known = state(states, taken, conditions);
          state.next().put(key, known);
        }
        state = known;
      }
    }
    return places;
  }

  private State state(Map<BitSet, State> states, BitSet taken, int conditions) {
    BitSet waiting = program.after(taken, number -> (conditions >> number & 1) != 0);
    return states.computeIfAbsent(waiting, State::new);
  }

  /** Returns what holds at a place, a bit for each condition. */
  private int conditions(BitSet[] ahead, int place, int length) {
    int holding = (place == 0 ? 1 << Program.BEGIN : 0) | (place == length ? 1 << Program.END : 0);
    for (int i = 0; i < ahead.length; i++) {
      holding |= ahead[i].get(place) != negatives.get(i) ? 1 << (Program.FIRST_AHEAD + i) : 0;
    }
    return holding;
  }

  private int kind(int character) {
    return character < ofAscii.length ? ofAscii[character] : search(character);
  }

  private int search(int character) {
    int found = Arrays.binarySearch(bounds, character);
    return found >= 0 ? found : -found - 2;
  }
}
