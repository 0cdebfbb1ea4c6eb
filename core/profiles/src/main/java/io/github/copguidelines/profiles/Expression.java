package io.github.copguidelines.profiles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A regular expression, taken apart. */
sealed interface Expression {

  /** What has no upper bound. */
  int UNBOUNDED = Integer.MAX_VALUE;

  /** One character out of a set. */
  record One(CharacterSet set) implements Expression {}

  /** Parts one after the other; without parts, the empty text. */
  record Sequence(List<Expression> parts) implements Expression {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /** Any one of some. */
  record Choice(List<Expression> options) implements Expression {
    public Choice {
      options = List.copyOf(options);
    }

    /** Returns the set of all options, if each is one character. */
    Optional<CharacterSet> set() {
      List<CharacterSet.Range> ranges = new ArrayList<>();
      for (Expression option : options) {
        if (!(option instanceof One one)) {
          return Optional.empty();
        }
        ranges.addAll(one.set().ranges());
      }
      return Optional.of(CharacterSet.of(ranges));
    }

    /** Returns the set of all options, if each is one character, and no two are the same. */
    Optional<CharacterSet> setApart() {
      return set()
          .filter(
              all ->
                  all.size()
                      == options.stream().mapToInt(option -> ((One) option).set().size()).sum());
    }
  }

  /** Something again and again; whether greedily or not changes nothing in what matches. */
  record Repeat(Expression body, int least, int most) implements Expression {}

  /** The begin of the whole text. */
  record Begin() implements Expression {}

  /** The end of the whole text. */
  record End() implements Expression {}

  /** What follows, looked at and not taken. */
  record Ahead(Expression body, boolean negative) implements Expression {}

  /** Returns the expression that matches what this one does, read from the end. */
  default Expression reversed() {
    if (this instanceof Sequence sequence) {
      List<Expression> parts = new ArrayList<>(reversed(sequence.parts()));
      Collections.reverse(parts);
      return new Sequence(parts);
    } else if (this instanceof Choice choice) {
      return new Choice(reversed(choice.options()));
    } else if (this instanceof Repeat repeat) {
      return new Repeat(repeat.body().reversed(), repeat.least(), repeat.most());
    }
    return this; // what is looked at ahead stays ahead of the same place
  }

  /** Returns the length of all texts that match, up to a bound; none if they differ in length. */
  default OptionalInt length() {
    OptionalInt length = OptionalInt.of(0);
    if (this instanceof One) {
      return OptionalInt.of(1);
    } else if (this instanceof Sequence sequence) {
      for (Expression part : sequence.parts()) {
        length = times(length, 1, part.length());
      }
    } else if (this instanceof Choice choice) {
      length = choice.options().get(0).length();
      for (Expression option : choice.options().subList(1, choice.options().size())) {
        length = option.length().equals(length) ? length : OptionalInt.empty();
      }
    } else if (this instanceof Repeat repeat) {
      return repeat.least() == repeat.most()
          ? times(length, repeat.least(), repeat.body().length())
          : OptionalInt.empty();
    }
    return length;
  }

  /** Adds a length so many times to another. */
  private static OptionalInt times(OptionalInt one, int count, OptionalInt other) {
    if (one.isEmpty() || other.isEmpty()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        (int) Math.min(Integer.MAX_VALUE, one.getAsInt() + (long) count * other.getAsInt()));
  }

  private static List<Expression> reversed(List<Expression> all) {
    List<Expression> reversed = new ArrayList<>();
    for (Expression one : all) {
      reversed.add(one.reversed());
    }
    return reversed;
  }
}
