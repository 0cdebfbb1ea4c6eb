package io.github.copguidelines.analysis.collection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestsTest {

  private static final Map<String, Object> NONE = Map.of();

  static Stream<Arguments> pairs() {
    return Stream.of(
        Arguments.of("a", "b"),
        Arguments.of("1", 1),
        Arguments.of("true", true),
        Arguments.of("null", null),
        Arguments.of(1, 2),
        Arguments.of(true, false),
        Arguments.of("", List.of()),
        Arguments.of(List.of(), NONE),
        Arguments.of(List.of("a"), "a"),
        Arguments.of(List.of("a", "b"), List.of("ab")),
        Arguments.of(List.of("a", "b"), List.of("b", "a")),
        Arguments.of(List.of("a", "b"), Map.of("a", "b")),
        Arguments.of(List.of("ab", "c"), List.of("a", "bc")),
        Arguments.of(
            List.<Object>of(List.of(1), List.of()), List.<Object>of(List.of(), List.of(1))),
        Arguments.of(List.of(List.of(1, 2), List.of(3)), List.of(List.of(1), List.of(2, 3))),
        Arguments.of(Map.of("a", 1), Map.of("b", 1)),
        Arguments.of(Map.of("a", 1), Map.of("a", 2)),
        Arguments.of(Map.of("a", 1), Map.of("a", List.of(1))),
        Arguments.of(List.<Object>of(Map.of("a", 1), NONE), List.<Object>of(NONE, Map.of("a", 1))),
        Arguments.of(Map.of("a", NONE), Collections.singletonMap("a", null)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void valuesThatDifferHaveOtherSums(@Nullable Object one, @Nullable Object other) {
    assertFalse(Arrays.equals(Digests.ofContent(one), Digests.ofContent(other)));
    assertFalse(Arrays.equals(Digests.ofForm(one), Digests.ofForm(other)));
  }

  /**
   * Two texts, and two others that look the same if the second length that they are written with
   * were without the byte that makes it more than a bound.
   */
  @ParameterizedTest
  @ValueSource(ints = {1 << 8, 1 << 16})
  void lengthOfATextCountsWhole(int bound) {
    String begin = "\"\0\0\0\1";
    String filling = "a".repeat(bound - begin.length());
    List<String> longer = List.of("x" + begin + filling, "z");
    List<String> shorter = List.of("x", filling + begin + "z");

    assertFalse(Arrays.equals(Digests.ofContent(longer), Digests.ofContent(shorter)));
  }

  @Test
  void orderOfMembersCountsForTheFormAndNotForTheContent() {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("a", 1);
    one.put("b", "x");
    Map<String, Object> turned = new LinkedHashMap<>();
    turned.put("b", "x");
    turned.put("a", 1);

    assertArrayEquals(Digests.ofContent(one), Digests.ofContent(turned));
    assertArrayEquals(
        Digests.ofContent(List.of(one, turned)), Digests.ofContent(List.of(turned, one)));
    assertFalse(Arrays.equals(Digests.ofForm(one), Digests.ofForm(turned)));
  }

  @Test
  void equalValuesHaveEqualSums() {
    assertArrayEquals(
        Digests.ofContent(List.<Object>of("a", 1)), Digests.ofContent(List.<Object>of("a", 1)));
    assertArrayEquals(
        Digests.ofForm(List.<Object>of("a", 1)), Digests.ofForm(List.<Object>of("a", 1)));
    assertTrue(Digests.ofForm("a").length < Digests.ofContent("a").length);
  }
}
