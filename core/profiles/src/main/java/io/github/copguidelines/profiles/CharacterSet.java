package io.github.copguidelines.profiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A set of characters.
 *
 * @param ranges ranges of code points, sorted, with others between them
 */
record CharacterSet(List<Range> ranges) {

  static final CharacterSet DIGITS = of(new Range('0', '9'));

  static final CharacterSet WORD =
      of(new Range('0', '9'), new Range('A', 'Z'), new Range('_', '_'), new Range('a', 'z'));

  /** All but the ends of lines, of which ECMA 262 knows four. */
  static final CharacterSet DOT =
      of(new Range('\n', '\n'), new Range('\r', '\r'), new Range(0x2028, 0x2029)).complement();

  /** Characters from the first to the last. */
  record Range(int first, int last) {}

  CharacterSet {
    ranges = List.copyOf(ranges);
  }

  static CharacterSet of(Range... ranges) {
    return of(List.of(ranges));
  }

  static CharacterSet of(int character) {
    return of(new Range(character, character));
  }

  static CharacterSet of(List<Range> ranges) {
    List<Range> joined = new ArrayList<>();
    for (Range range : ranges.stream().sorted(Comparator.comparingInt(Range::first)).toList()) {
      Range before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before == null || before.last() + 1 < range.first()) {
        joined.add(range);
      } else {
        joined.set(
            joined.size() - 1, new Range(before.first(), Math.max(before.last(), range.last())));
      }
    }
    return new CharacterSet(joined);
  }

  CharacterSet complement() {
    List<Range> others = new ArrayList<>();
    int from = 0;
    for (Range range : ranges) {
      if (from < range.first()) {
        others.add(new Range(from, range.first() - 1));
      }
      from = range.last() + 1;
    }
    if (from <= Character.MAX_CODE_POINT) {
      others.add(new Range(from, Character.MAX_CODE_POINT));
    }
    return new CharacterSet(others);
  }

  boolean contains(int character) {
    for (Range range : ranges) {
      if (character <= range.last()) {
        return range.first() <= character;
      }
    }
    return false;
  }

  /** Returns how many characters are in the set. */
  int size() {
    return ranges.stream().mapToInt(range -> range.last() - range.first() + 1).sum();
  }

  /** Returns true if a character is in both sets. */
  boolean meets(CharacterSet other) {
    int i = 0;
    int j = 0;
    while (i < ranges.size() && j < other.ranges.size()) {
      Range mine = ranges.get(i);
      Range theirs = other.ranges.get(j);
      if (mine.last() < theirs.first()) {
        i++;
      } else if (theirs.last() < mine.first()) {
        j++;
      } else {
        return true;
      }
    }
    return false;
  }
}
