package io.github.copguidelines.profiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A set of Unicode code points.
 *
 * @param ranges ranges of code points, sorted and not adjacent
 */
record CharacterSet(List<Range> ranges) {

  static final CharacterSet NONE = of();

  static final CharacterSet DIGITS = of(new Range('0', '9'));

  static final CharacterSet WORD =
      of(new Range('0', '9'), new Range('A', 'Z'), new Range('_', '_'), new Range('a', 'z'));

  /** Matches all characters except the four line terminators of ECMA 262. */
  static final CharacterSet DOT =
      of(new Range('\n', '\n'), new Range('\r', '\r'), new Range(0x2028, 0x2029)).complement();

  /** A range of code points, both ends included. */
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

  CharacterSet or(CharacterSet other) {
    return of(Stream.concat(ranges.stream(), other.ranges.stream()).toList());
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

  /** Returns true if the sets have a character in common. */
  boolean meets(CharacterSet other) {
    return ranges.stream()
        .anyMatch(
            mine ->
                other.ranges.stream()
                    .anyMatch(
                        theirs -> mine.first() <= theirs.last() && theirs.first() <= mine.last()));
  }

  /** Returns the set as a character class of RE2. RE2 has no syntax for an empty class. */
  String re2() {
    return ranges.isEmpty()
        ? "[^\\x{0}-\\x{10FFFF}]"
        : ranges.stream()
            .map(range -> String.format("\\x{%X}-\\x{%X}", range.first(), range.last()))
            .collect(Collectors.joining("", "[", "]"));
  }
}
