package io.github.copguidelines.profiles;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which repeats read a text in one way only; small changes make them read it in two. */
class AmbiguityTest {

  private static boolean isIn(String form) {
    return Ambiguity.isIn(ExpressionParser.parse(form));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?:[0-9]{16})*",
        "(?:a{0}b|aab)*",
        "(?:a{1}b|aab)*",
        "(?:a+b|a+c)*",
        "(?:b{1,2}c|c)*",
        "(?:a{1,2}){10}b",
        "(?:ab){11,}c",
        "(?:a?){10,}b",
        "(?:ab|ba)*a",
        "x|(?=a+b)a",
      })
  void aTextIsReadInOneWay(String form) {
    assertFalse(isIn(form));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?:a{1,2}){11}b",
        "(?:a{1,2})*b",
        "(?:b|a{0}b)*",
        "(?:ab*|a)*c",
        "(?:(?:b?|c?)az)*",
        "(?:a?){11,}b",
        "(?:ab|aba|b)*",
      })
  void aTextIsReadInMoreAndMoreWays(String form) {
    assertTrue(isIn(form));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?=(?:a+)+b)",
        "a(?=(?:a+)+b)a",
        "x|(?=(?:a+)+b)a",
        "(?:(?!(?:a+)+b)a){2}",
        "(?!b(?=(?:a+)+b))a",
      })
  void whatIsLookedAtAheadIsLookedAtWhereverItStands(String form) {
    assertTrue(isIn(form));
  }

  /** Whoever uses a profile has a bound on the length before; this one bounds time and memory. */
  @Test
  void whatHasTooManyPartsIsNotLookedAtForLong() {
    assertFalse(isIn("a".repeat(1_000)));
    assertThrows(Program.TooLong.class, () -> isIn("a".repeat(1_001)));
    assertThrows(
        Program.TooLong.class, () -> isIn("(?:(?:(?:(?:(?:^){0,10}){0,10}){0,10}){0,10}){0,10}"));
  }
}
