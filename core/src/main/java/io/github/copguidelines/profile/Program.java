package io.github.copguidelines.profile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A regular expression as steps: each takes a character and goes on, or goes on in one or two ways,
 * or goes on where something holds at the place.
 *
 * <p>Repeats are written out, so that a program is as long as its text may need.
 */
final class Program {

  /** What goes on wherever it is. */
  static final int ALWAYS = -1;

  /** The place is the begin of the text, or its end; what follows is looked up from here on. */
  static final int BEGIN = 0;

  static final int END = 1;
  static final int FIRST_AHEAD = 2;

  /** What is looked at ahead: more than these no readable expression has. */
  static final int MOST_AHEAD = 16;

  /** As many characters may be written out, repeats applied. */
  static final int MOST_CHARACTERS = 1_000;

  /** Repeats of nothing take no characters, but time. */
  private static final int MOST_STEPS = 5_000;

  private record Step(CharacterSet set, int condition, int next, int other) {
    boolean takes() {
      return !set.ranges().isEmpty();
    }
  }

  private static final CharacterSet NOTHING = CharacterSet.of(List.of());
  private static final int NOWHERE = -1;
  private static final int DONE = 0;

  private final List<Step> steps = new ArrayList<>();
  private final List<Expression.Ahead> aheads = new ArrayList<>();
  private final int start;
  private int characters;
  private int spent;

  /**
   * Writes an expression out.
   *
   * @throws TooLong if it would be too long
   */
  Program(Expression expression) {
    steps.add(new Step(NOTHING, ALWAYS, NOWHERE, NOWHERE));
    start = add(expression, DONE);
  }

  /** An expression is too long when its repeats are written out. */
  static final class TooLong extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooLong() {
      super(null, null, false, false);
    }
  }

  /** Returns what is looked at ahead; its number in conditions is that in this list. */
  List<Expression.Ahead> aheads() {
    return List.copyOf(aheads);
  }

  /** Returns the sets of the characters that are taken. */
  List<CharacterSet> sets() {
    return steps.stream().filter(Step::takes).map(Step::set).distinct().toList();
  }

  /** Returns the steps that take a character. */
  BitSet taking(int character) {
    BitSet taking = new BitSet();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).set().contains(character)) {
        taking.set(i);
      }
    }
    return taking;
  }

  /**
   * Returns the steps that wait for a character, and whether the end of the program is reached,
   * which counts as step 0.
   *
   * @param taken steps that have just taken one; the program begins at the place as well
   * @param holds which conditions hold at the place
   */
  BitSet after(BitSet taken, IntPredicate holds) {
    BitSet reached = new BitSet(steps.size());
    int[] left = new int[steps.size() + 1];
    int count = reach(start, reached, left, 0);
    for (int i = taken.nextSetBit(0); i >= 0; i = taken.nextSetBit(i + 1)) {
      count = reach(steps.get(i).next(), reached, left, count);
    }
    BitSet waiting = new BitSet(steps.size());
    while (count > 0) {
      int at = left[--count];
      Step step = steps.get(at);
      if (at == DONE || step.takes()) {
        waiting.set(at);
      } else if (step.condition() == ALWAYS || holds.test(step.condition())) {
        count = reach(step.next(), reached, left, count);
        count = reach(step.other(), reached, left, count);
      }
    }
    return waiting;
  }

  private static int reach(int step, BitSet reached, int[] left, int count) {
    if (step == NOWHERE || reached.get(step)) {
      return count;
    }
    reached.set(step);
    left[count] = step;
    return count + 1;
  }

  static boolean isDone(BitSet waiting) {
    return waiting.get(DONE);
  }

  /** Adds an expression after which it goes on, and returns where it begins. */
  private int add(Expression expression, int next) {
    if (++spent > MOST_STEPS) {
      throw new TooLong();
    }
    if (expression instanceof Expression.One one) {
      if (++characters > MOST_CHARACTERS) {
        throw new TooLong();
      }
      return one.set().ranges().isEmpty() ? stuck() : step(one.set(), ALWAYS, next, NOWHERE);
    } else if (expression instanceof Expression.Sequence sequence) {
      int at = next;
      for (int i = sequence.parts().size() - 1; i >= 0; i--) {
        at = add(sequence.parts().get(i), at);
      }
      return at;
    } else if (expression instanceof Expression.Choice choice) {
      int at = add(choice.options().get(0), next);
      for (Expression option : choice.options().subList(1, choice.options().size())) {
        at = either(at, add(option, next));
      }
      return at;
    } else if (expression instanceof Expression.Repeat repeat) {
      return repeat(repeat, next);
    } else if (expression instanceof Expression.Ahead ahead) {
      return step(NOTHING, FIRST_AHEAD + number(ahead), next, NOWHERE);
    }
    return step(NOTHING, expression instanceof Expression.Begin ? BEGIN : END, next, NOWHERE);
  }

  private int repeat(Expression.Repeat repeat, int next) {
    int at = next;
    boolean bounded = repeat.most() != Expression.UNBOUNDED;
    if (!bounded) {
      int loop = either(NOWHERE, next);
      steps.set(loop, new Step(NOTHING, ALWAYS, add(repeat.body(), loop), next));
      at = loop;
    }
    for (int i = repeat.least(); bounded && i < repeat.most(); i++) {
      at = either(add(repeat.body(), at), next);
    }
    for (int i = 0; i < repeat.least(); i++) {
      at = add(repeat.body(), at);
    }
    return at;
  }

  private int number(Expression.Ahead ahead) {
    int known = aheads.indexOf(ahead);
    if (known >= 0) {
      return known;
    }
    if (aheads.size() == MOST_AHEAD) {
      throw new TooLong();
    }
    aheads.add(ahead);
    return aheads.size() - 1;
  }

  private int either(int one, int other) {
    return step(NOTHING, ALWAYS, one, other);
  }

  /** Nothing is in the set, so that nothing goes on. */
  private int stuck() {
    return either(NOWHERE, NOWHERE);
  }

  private int step(CharacterSet set, int condition, int next, int other) {
    steps.add(new Step(set, condition, next, other));
    return steps.size() - 1;
  }
}
