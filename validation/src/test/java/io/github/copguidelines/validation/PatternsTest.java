package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.validation.PatternSources.Found;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No regular expression takes more than linear time, whatever the text; nor much stack. */
class PatternsTest {

  private static final int TRIES = Integer.getInteger("jqwik.tries.default", 200);
  private static final int SHORT = 1 << 11;

  /** So many repeats of a group exhaust the stack, where a pattern needs some for each. */
  private static final int MANY = 1 << 16;

  private static final int LONG = 1 << 20;
  private static final long MOST_NANOSECONDS = 1_000_000_000;

  /**
   * How often a pattern may look at a character, on average; a quadratic one does it 1,000 times.
   */
  private static final int MOST_LOOKS = 100;

  /** One of each kind of character that the patterns tell apart. */
  private static final List<String> KINDS =
      List.of("a", "A", "0", " ", "\n", "-", ".", "(", ")", "!", "\u0301", "\u6F22", "\u0627");

  private record Shape(String head, String part, String tail) {
    String text(int length) {
      return head + part.repeat(length / part.length()) + tail;
    }
  }

  /** A text that counts how often somebody looks at it, and ends what looks too often. */
  private static final class Looked implements CharSequence {
    private final String text;
    private long looks;

    Looked(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      looks++;
      assertTrue(looks <= (long) MOST_LOOKS * text.length(), "backtracks");
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  static List<Found> patterns() throws Exception {
    return PatternSources.all();
  }

  /**
   * Those that are made from terms or from the constraints, which are among the patterns; also that
   * of an address in documents. Those of a profile are patterns of RE2/J.
   */
  @Test
  void whereAPatternIsNotSeenSomebodyHasLooked() throws Exception {
    assertEquals(
        Map.of(
            "Address.java",
            1L,
            "Bounds.java",
            2L,
            "EcmaExpression.java",
            1L,
            "TermPattern.java",
            1L,
            "TextForm.java",
            2L),
        PatternSources.unseen());
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void aHostileTextTakesLinearTime(Found found) {
    Shape worst =
        shapes(found.pattern()).stream()
            .max(Comparator.comparingLong(shape -> looks(found, shape)))
            .orElseThrow();
    String text = worst.text(LONG);
    long least = Long.MAX_VALUE;
    // On a slow machine the first look is taken up by compiling the code.
    for (int i = 0; i < 3 && least >= MOST_NANOSECONDS; i++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

      search(found, text);

      least = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
    long taken = least;
    assertTrue(taken < MOST_NANOSECONDS, () -> worst + " milliseconds: " + taken / 1_000_000);
  }

  private static long looks(Found found, Shape shape) {
    Looked looked = new Looked(shape.text(SHORT));
    try {
      search(found, looked);
      found.pattern().matcher(shape.text(MANY)).matches();
    } catch (AssertionError | StackOverflowError e) {
      throw new AssertionError(found + " fails for " + shape.toString().replace((char) 0, '?'), e);
    }
    return looked.looks;
  }

  private static void search(Found found, CharSequence text) {
    found.pattern().matcher(text).matches();
    if (found.searched()) {
      found.pattern().matcher(text).results().forEach(result -> {});
    }
  }

  /** Repeats of one and two of the characters of the pattern and of the kinds: some, or all. */
  private static List<Shape> shapes(Pattern pattern) {
    Set<String> parts = new LinkedHashSet<>(KINDS);
    literals(pattern).forEach(parts::add);
    List<Shape> shapes = new ArrayList<>();
    for (String one : parts) {
      shapes.add(new Shape("", one, "\u0000"));
      for (String other : parts) {
        shapes.add(new Shape("", one + other, ""));
        shapes.add(new Shape(other, one, "\u0000"));
      }
    }
    Collections.shuffle(shapes);
    return shapes.subList(0, Math.min(shapes.size(), TRIES));
  }

  private static Stream<String> literals(Pattern pattern) {
    return pattern
        .pattern()
        .replaceAll("\\\\[pP]\\{\\w+\\}|\\\\u\\p{XDigit}{4}|\\\\[a-zA-Z]|\\{[0-9,]+\\}", " ")
        .chars()
        .mapToObj(Character::toString)
        .distinct()
        .limit(16);
  }
}
