package io.github.copguidelines.analysis.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of letters: of each, where it stands later; an asterisk where it has moved. */
class PairingTest {

  private static String told(List<?> older, List<?> newer) {
    Pairing pairing = Pairing.of(older, newer, null);
    String entries =
        IntStream.range(0, older.size())
            .mapToObj(
                i -> {
                  int position = pairing.newPosition(i);
                  String moved = position >= 0 && pairing.isMoved(i) ? "*" : "";
                  return (position < 0 ? "-" : position) + moved;
                })
            .collect(Collectors.joining(" "));
    return Arrays.stream(pairing.added()).mapToObj(j -> " +" + j).reduce(entries, String::concat);
  }

  private static List<String> letters(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(""));
  }

  @ParameterizedTest
  @CsvSource({
    "abcde, abcde, 0 1 2 3 4",
    "abcde, bcdea, 4* 0 1 2 3",
    "abcde, eabcd, 1 2 3 4 0*",
    "abcdef, abefcd, 0 1 4* 5* 2 3",
    "abcde, acdbe, 0 3* 1 2 4",
    "abcde, ecdba, 4* 3* 1 2 0*",
    "abcd, badc, 1* 0 3* 2",
    "abc, cba, 2* 1 0*",
    "abcdef, bxdfy, - 0 - 2 - 3 +1 +4",
    "abcdefg, gcbd, - 2* 1 3 - - 0*",
    "abcdefgh, bcdefgah, 6* 0 1 2 3 4 5 7",
    "ab, cd, - - +0 +1",
    "'', ab, ' +0 +1'",
    "ab, '', - -"
  })
  void entriesThatAreTheirOwnIdentityAreFoundWhereverTheyStand(
      String older, String newer, String told) {
    assertEquals(told, told(letters(older), letters(newer)));
  }

  @ParameterizedTest
  @CsvSource({
    "aa, a, 0 -",
    "a, aa, 0 +1",
    "aab, ab, 0 - 1",
    "ab, aab, 0 2 +1",
    "axac, ayac, 0 1 2 3",
    "axxac, ayac, 0 1 - 2 3",
    "axac, ayyac, 0 1 3 4 +2",
    "aaaa, aaaa, 0 1 2 3",
    "aa, bb, 0 1",
    "aab, '', - - -"
  })
  void entriesOfWhichOneStandsTwiceAreTheSameAtBothEndsAndByPositionBetween(
      String older, String newer, String told) {
    assertEquals(told, told(letters(older), letters(newer)));
  }

  @Test
  void objectsAreKnownByTheirIdOrElseTheirCode() {
    Map<String, String> one = Map.of("id", "1", "code", "x");
    Map<String, String> two = Map.of("id", "2", "code", "x");
    Map<String, String> y = Map.of("code", "y");

    assertEquals("1* 0", told(List.of(one, two), List.of(two, one)));
    assertEquals("1 +0", told(List.of(y), List.of(one, y)));
    assertEquals("- +0", told(List.of(one), List.of(Map.of("id", "3"))));
    assertEquals("0", told(List.of(one), List.of(Map.of("code", "x"))));
  }

  @Test
  void listsInAListAndObjectsWithoutAnIdAreComparedByPosition() {
    assertEquals("0 1", told(List.of(List.of(1), List.of(2)), List.of(List.of(2), List.of(3))));
    assertEquals(
        "0 1",
        told(List.of(Map.of("n", 1), Map.of("n", 2)), List.<Object>of(Map.of("n", 2), Map.of())));
    assertEquals("0", told(List.of(Map.of("id", 1)), List.of(Map.of("id", 2))));
  }
}
