package io.github.copguidelines.profiles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A regular expression as steps: each takes a character and goes on, or goes on in one or two ways,
 * or goes on where something holds at the place.
 *
 * <p>Repeats are written out, so that a program is as long as its text may need. Immutable and
 * thread-safe.
 */
final class Program {

  /** The step at which a match ends. */
  static final int DONE = 0;

  /** Goes on wherever it is. */
  static final int ALWAYS = -1;

  /** The place is the begin of the text, or its end; what is looked at ahead follows. */
  static final int BEGIN = 0;

  static final int END = 1;
  static final int FIRST_AHEAD = 2;

  /** What is looked at ahead: more than these no readable expression has. */
  static final int MOST_AHEAD = 16;

  /** As many characters may be written out, repeats applied. */
  static final int MOST_CHARACTERS = 1_000;

  /** Repeats of nothing take no characters, but time. */
  private static final int MOST_STEPS = 5_000;

  private static final int NOWHERE = -1;
  private static final int NONE = -1;

  private final List<CharacterSet> sets = new ArrayList<>();
  private final List<Expression.Ahead> aheads = new ArrayList<>();
  private final int start;
  private int size;
  private int characters;
  private int spent;

  /** Of each step the set that it takes a character of, its condition, and where it goes on. */
  private int[] set = new int[16];

  private int[] condition = new int[16];
  private int[] next = new int[16];
  private int[] other = new int[16];

  /**
   * Writes an expression out.
   *
   * @throws TooLong if it would be too long
   */
  Program(Expression expression) {
    step(NONE, ALWAYS, NOWHERE, NOWHERE);
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

  /** Returns the sets of the characters that are taken, each once. */
  List<CharacterSet> sets() {
    return List.copyOf(sets);
  }

  int size() {
    return size;
  }

  int start() {
    return start;
  }

  /** Returns the number of the set that a step takes a character of; negative if it takes none. */
  int set(int step) {
    return set[step];
  }

  /** Returns where a step goes on; negative if nowhere. */
  int next(int step) {
    return next[step];
  }

  /** Returns the other way in which a step goes on; negative if there is none. */
  int other(int step) {
    return other[step];
  }

  /**
   * Returns true if a step that takes no character goes on.
   *
   * @param holding what holds at the place, a bit for each condition
   */
  boolean goesOn(int step, int holding) {
    return condition[step] == ALWAYS || (holding >> condition[step] & 1) != 0;
  }

  /** Adds an expression after which it goes on, and returns where it begins. */
  private int add(Expression expression, int to) {
    if (++spent > MOST_STEPS) {
      throw new TooLong();
    }
    if (expression instanceof Expression.One one) {
      return one(one.set(), to);
    } else if (expression instanceof Expression.Sequence sequence) {
      int at = to;
      for (int i = sequence.parts().size() - 1; i >= 0; i--) {
        at = add(sequence.parts().get(i), at);
      }
      return at;
    } else if (expression instanceof Expression.Choice choice) {
      if (choice.set().isPresent()) {
        return one(choice.set().get(), to);
      }
      int at = add(choice.options().get(0), to);
      for (Expression option : choice.options().subList(1, choice.options().size())) {
        at = step(NONE, ALWAYS, at, add(option, to));
      }
      return at;
    } else if (expression instanceof Expression.Repeat repeat) {
      return repeat(repeat, to);
    } else if (expression instanceof Expression.Ahead ahead) {
      return step(NONE, FIRST_AHEAD + number(ahead), to, NOWHERE);
    }
    return step(NONE, expression instanceof Expression.Begin ? BEGIN : END, to, NOWHERE);
  }

  private int one(CharacterSet characterSet, int to) {
    if (++characters > MOST_CHARACTERS) {
      throw new TooLong();
    }
    int number = sets.indexOf(characterSet);
    if (number < 0) {
      sets.add(characterSet);
      number = sets.size() - 1;
    }
    return step(number, ALWAYS, to, NOWHERE);
  }

  private int repeat(Expression.Repeat repeat, int to) {
    int at = to;
    boolean bounded = repeat.most() != Expression.UNBOUNDED;
    if (!bounded) {
      at = step(NONE, ALWAYS, NOWHERE, to);
      int body = add(repeat.body(), at); // makes the arrays anew where they are full
      next[at] = body;
    }
    for (int i = repeat.least(); bounded && i < repeat.most(); i++) {
      at = step(NONE, ALWAYS, add(repeat.body(), at), to);
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

  private int step(int ofSet, int onCondition, int to, int orTo) {
    if (size == set.length) {
      set = Arrays.copyOf(set, 2 * size);
      condition = Arrays.copyOf(condition, 2 * size);
      next = Arrays.copyOf(next, 2 * size);
      other = Arrays.copyOf(other, 2 * size);
    }
    set[size] = ofSet;
    condition[size] = onCondition;
    next[size] = to;
    other[size] = orTo;
    return size++;
  }
}
