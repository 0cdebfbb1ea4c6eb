package io.github.copguidelines.profiles;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Looks for a regular expression in texts, in a time that grows as the text does and no faster,
 * whatever the expression: all ways to read the text are gone at once, and none twice.
 *
 * <p>Immutable and thread-safe.
 */
final class Automaton implements Predicate<String> {

  private static final int ASCII = 128;

  private final Program program;
  private final List<Automaton> aheads;
  private final List<Boolean> negatives;

  /** Characters of a kind are in the same sets; at each bound another kind begins. */
  private final int[] bounds;

  private final int[] ofAscii = new int[ASCII];

  /** For each set, the kinds of the characters in it. */
  private final boolean[][] kinds;

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
    kinds = program.sets().stream().map(this::kinds).toArray(boolean[][]::new);
    Arrays.setAll(ofAscii, this::search);
  }

  private boolean[] kinds(CharacterSet set) {
    boolean[] in = new boolean[bounds.length];
    for (int i = 0; i < in.length; i++) {
      in[i] = set.contains(bounds[i]);
    }
    return in;
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
    BitSet[] ahead = new BitSet[aheads.size()];
    for (int i = 0; i < ahead.length; i++) {
      ahead[i] = aheads.get(i).places(text, true, false);
    }
    BitSet places = new BitSet();
    int place = backwards ? text.length : 0;
    Search search = new Search(program, kinds, holding(ahead, place, text.length));
    for (int read = 0; read <= text.length; read++) {
      if (search.isDone()) {
        places.set(place);
        if (one) {
          return places;
        }
      }
      if (read < text.length) {
        int kind = kind(text[backwards ? place - 1 : place]);
        place += backwards ? -1 : 1;
        search.read(kind, holding(ahead, place, text.length));
      }
    }
    return places;
  }

  /** Returns what holds at a place, a bit for each condition. */
  private int holding(BitSet[] ahead, int place, int length) {
    int holding = (place == 0 ? 1 << Program.BEGIN : 0) | (place == length ? 1 << Program.END : 0);
    for (int i = 0; i < ahead.length; i++) {
      holding |= ahead[i].get(place) != negatives.get(i) ? 1 << (Program.FIRST_AHEAD + i) : 0;
    }
    return holding;
  }

  private int kind(int character) {
    return character < ASCII ? ofAscii[character] : search(character);
  }

  private int search(int character) {
    int found = Arrays.binarySearch(bounds, character);
    return found >= 0 ? found : -found - 2;
  }
}
