package io.github.copguidelines.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTest {

  static List<Arguments> pairs() {
    return List.of(
        Arguments.of(1, 1.0, true),
        Arguments.of(new BigDecimal("1.50"), 1.5, true),
        Arguments.of(10_000_000_000L, new BigDecimal("1E+10"), true),
        Arguments.of(1, 2, false),
        Arguments.of(1, "1", false),
        Arguments.of("1", 1, false),
        Arguments.of("a", "a", true),
        Arguments.of("a", "b", false),
        Arguments.of(true, true, true),
        Arguments.of(true, false, false),
        Arguments.of(null, null, true),
        Arguments.of(null, "a", false),
        Arguments.of("a", null, false),
        Arguments.of(List.of(1, "a"), List.of(1.0, "a"), true),
        Arguments.of(List.of(1, "a"), List.of("a", 1), false),
        Arguments.of(List.of(1), List.of(1, 1), false),
        Arguments.of(List.of(1, 1), List.of(1), false),
        Arguments.of(List.of(), List.of(), true),
        Arguments.of(List.of(1), 1, false),
        Arguments.of(1, List.of(1), false),
        Arguments.of(Arrays.asList(1, null), Arrays.asList(1, null), true),
        Arguments.of(Map.of("a", 1, "b", 2), Map.of("b", 2.0, "a", 1.0), true),
        Arguments.of(Map.of("a", 1), Map.of("a", 2), false),
        Arguments.of(Map.of("a", 1), Map.of("b", 1), false),
        Arguments.of(Map.of("a", 1), Map.of("a", 1, "b", 2), false),
        Arguments.of(Collections.singletonMap("a", null), Map.of("b", 1), false),
        Arguments.of(Map.of("a", 1), List.of(1), false),
        Arguments.of(List.of(1), Map.of("a", 1), false),
        Arguments.of(
            Map.of("a", List.of(Map.of("b", 1))), Map.of("a", List.of(Map.of("b", 1.0))), true));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void valuesAreTheSameAsJsonCountsThem(Object a, Object b, boolean same) {
    assertEquals(same, Plain.same(a, b));
  }
}
