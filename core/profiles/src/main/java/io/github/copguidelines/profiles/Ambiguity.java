package io.github.copguidelines.profiles;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether repeats can read the same text in more and more ways, the longer it is, as those of
 * {@code (a+)+}: programs that try one way after the other then take without end.
 *
 * <p>A repeat counts as one without bound if it may go on for more than {@value #SOME} rounds,
 * unless the number of rounds and the length of each are fixed. What is looked at ahead counts as
 * nothing where it stands, and is looked at for itself. Not thread-safe.
 */
final class Ambiguity {

  /** A repeat of up to so many rounds is written out. */
  private static final int SOME = 10;

  private static final int MOST_PLACES = 1_000;
  private static final int MOST_LOOKS = 20_000_000;

  /** More than one way is as bad as many. */
  private static final int MANY = 2;

  private final List<CharacterSet> places = new ArrayList<>();

  /** In how many ways one place comes after another. */
  private final List<Map<Integer, Integer>> after = new ArrayList<>();

  private final List<BitSet> reach = new ArrayList<>();
  private int spent;

  /** Whether some of many rounds can be empty, and which ones is open. */
  private boolean emptyRounds;

  /**
   * A part of an expression.
   *
   * @param empty in how many ways it can be the empty text
   * @param first the places of characters with which it can begin, each with the number of ways
   * @param last those with which it can end
   */
  private record Part(int empty, Map<Integer, Integer> first, Map<Integer, Integer> last) {}

  private static final Part NOTHING = new Part(1, Map.of(), Map.of());

  private Ambiguity() {}

  /**
   * Returns whether an expression has such repeats.
   *
   * @throws Program.TooLong if it has too many parts to say so
   */
  static boolean isIn(Expression expression) {
    Ambiguity ambiguity = new Ambiguity();
    ambiguity.part(expression);
    return ambiguity.emptyRounds
        || ambiguity.isFound()
        || aheads(expression).stream().anyMatch(Ambiguity::isIn);
  }

  private static List<Expression> aheads(Expression expression) {
    List<Expression> found = new ArrayList<>();
    if (expression instanceof Expression.Ahead ahead) {
      found.add(ahead.body());
    } else if (expression instanceof Expression.Sequence sequence) {
      sequence.parts().forEach(part -> found.addAll(aheads(part)));
    } else if (expression instanceof Expression.Choice choice) {
      choice.options().forEach(option -> found.addAll(aheads(option)));
    } else if (expression instanceof Expression.Repeat repeat) {
      found.addAll(aheads(repeat.body()));
    }
    return found;
  }

  private Part part(Expression expression) {
    if (++spent > MOST_PLACES * SOME) {
      throw new Program.TooLong();
    }
    if (expression instanceof Expression.One one) {
      return one(one.set());
    } else if (expression instanceof Expression.Sequence sequence) {
      Part all = NOTHING;
      for (Expression part : sequence.parts()) {
        all = joined(all, part(part));
      }
      return all;
    } else if (expression instanceof Expression.Choice choice) {
      if (choice.setApart().isPresent()) {
        return one(choice.setApart().get());
      }
      Part all = part(choice.options().get(0));
      for (Expression option : choice.options().subList(1, choice.options().size())) {
        all = either(all, part(option));
      }
      return all;
    } else if (expression instanceof Expression.Repeat repeat) {
      return repeat(repeat);
    }
    return NOTHING;
  }

  private Part one(CharacterSet set) {
    if (places.size() == MOST_PLACES) {
      throw new Program.TooLong();
    }
    places.add(set);
    after.add(new HashMap<>());
    Map<Integer, Integer> here = Map.of(places.size() - 1, 1);
    return new Part(0, here, here);
  }

  private Part repeat(Expression.Repeat repeat) {
    if (repeat.most() == 0) {
      return NOTHING;
    } else if (repeat.body().length().isPresent() && repeat.least() == repeat.most()) {
      Part one = part(repeat.body());
      return repeat.most() == 1 ? one : joined(one, part(repeat.body()));
    } else if (repeat.most() > SOME) {
      Part body = part(repeat.body());
      link(body.last(), body.first());
      emptyRounds |= body.empty() > 0 && repeat.least() > SOME;
      return new Part(
          Math.min(MANY, body.empty() + (repeat.least() == 0 ? 1 : 0)), body.first(), body.last());
    }
    Part all = NOTHING;
    for (int i = repeat.most(); i > 0; i--) {
      all = joined(part(repeat.body()), all);
      all = i > repeat.least() ? either(all, NOTHING) : all;
    }
    return all;
  }

  private Part joined(Part one, Part next) {
    link(one.last(), next.first());
    return new Part(
        Math.min(MANY, one.empty() * next.empty()),
        sum(one.first(), 1, next.first(), one.empty()),
        sum(next.last(), 1, one.last(), next.empty()));
  }

  private static Part either(Part one, Part other) {
    return new Part(
        Math.min(MANY, one.empty() + other.empty()),
        sum(one.first(), 1, other.first(), 1),
        sum(one.last(), 1, other.last(), 1));
  }

  private static Map<Integer, Integer> sum(
      Map<Integer, Integer> some, int times, Map<Integer, Integer> others, int otherTimes) {
    Map<Integer, Integer> sum = new HashMap<>();
    some.forEach((place, ways) -> add(sum, place, ways * times));
    others.forEach((place, ways) -> add(sum, place, ways * otherTimes));
    return sum;
  }

  private static void add(Map<Integer, Integer> sum, int place, int ways) {
    if (ways > 0) {
      sum.merge(place, Math.min(MANY, ways), (a, b) -> Math.min(MANY, a + b));
    }
  }

  private void link(Map<Integer, Integer> last, Map<Integer, Integer> first) {
    last.forEach(
        (from, ways) -> first.forEach((to, more) -> add(after.get(from), to, ways * more)));
  }

  private boolean isFound() {
    reach();
    for (int from = 0; from < places.size(); from++) {
      for (Map.Entry<Integer, Integer> next : after.get(from).entrySet()) {
        if (next.getValue() > 1 && reach.get(next.getKey()).get(from)) {
          return true; // one character, taken again and again in two ways
        }
      }
    }
    return partsAndMeets();
  }

  /** Fills in from which place which others can be reached. */
  private void reach() {
    for (Map<Integer, Integer> next : after) {
      BitSet direct = new BitSet();
      next.keySet().forEach(direct::set);
      reach.add(direct);
    }
    for (int through = 0; through < places.size(); through++) {
      for (BitSet reached : reach) {
        if (reached.get(through)) {
          reached.or(reach.get(through));
        }
      }
    }
  }

  /** Returns whether two ways that begin at one place, and read the same, meet again in a loop. */
  private boolean partsAndMeets() {
    List<int[]> looped = looped();
    Deque<int[]> left = new ArrayDeque<>();
    for (int place = 0; place < places.size(); place++) {
      left.add(new int[] {place, place});
    }
    BitSet seen = new BitSet();
    while (!left.isEmpty()) {
      int[] pair = left.remove();
      for (int one : looped.get(pair[0])) {
        for (int other : looped.get(pair[1])) {
          if (++spent > MOST_LOOKS) {
            throw new Program.TooLong();
          }
          boolean parted = pair[0] != pair[1];
          if (one == other ? !parted : !places.get(one).meets(places.get(other))) {
            continue; // not parted yet, or they read different texts
          } else if (one == other) {
            return true;
          }
          int key = Math.min(one, other) * places.size() + Math.max(one, other);
          if (!seen.get(key)) {
            seen.set(key);
            left.add(new int[] {one, other});
          }
        }
      }
    }
    return false;
  }

  /** Returns, for each place, the places after it from which it can be reached again. */
  private List<int[]> looped() {
    List<int[]> looped = new ArrayList<>();
    for (int place = 0; place < places.size(); place++) {
      int from = place;
      looped.add(
          after.get(place).keySet().stream()
              .filter(next -> reach.get(next).get(from))
              .mapToInt(next -> next)
              .toArray());
    }
    return looped;
  }
}
