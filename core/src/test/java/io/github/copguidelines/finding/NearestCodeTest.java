package io.github.copguidelines.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestCodeTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "'', abc, 3",
    "abc, '', 3",
    "abc, abc, 0",
    "abc, abd, 1",
    "abc, ab, 1",
    "ab, abc, 1",
    "abc, bc, 1",
    "abc, acb, 2",
    "kitten, sitting, 3",
    "abcd, dcba, 4"
  })
  void distanceCountsLettersThatAreAddedLeftOutOrChanged(String one, String other, int distance) {
    assertEquals(distance, NearestCode.distance(one, other));
  }

  @Test
  void theFirstOfTheNearestIsMeant() {
    assertEquals(Optional.of("abd"), NearestCode.of("abc", List.of("axx", "abd", "abe")));
    assertEquals(Optional.of("abc"), NearestCode.of("abc", List.of("abd", "abc")));
    assertEquals(Optional.of("abcde"), NearestCode.of("abc", List.of("abcdef", "abcde")));
    assertEquals(Optional.empty(), NearestCode.of("abc", List.of("xyz", "abcdef")));
    assertEquals(Optional.empty(), NearestCode.of("abc", List.of()));
  }
}
