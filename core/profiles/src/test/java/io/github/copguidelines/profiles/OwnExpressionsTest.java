package io.github.copguidelines.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.finding.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library's own expressions need more than profiles may have, and mean the same there. */
class OwnExpressionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "^\\s$ | ' ' | true",
        "^\\s$ | ' ~' | false", // a tilde stands for a line feed
        "^\\sa$ | ' a' | true",
        "^\\sa$ | ' a~' | false",
        "\\s[$] | ' $' | true",
        "\\s[$]$ | ' $~' | false",
        "\\s[\\]$]b | ' $b' | true",
        "\\s[\\]$]b | ' ]b' | true",
        "\\s\\$ | ' $' | true",
        "\\s\\$ | ' a' | false",
        "\\s\\[$ | ' [' | true",
        "\\s\\[$ | ' [~' | false",
      })
  void aDollarIsTheEndOfTheWholeTextUnlessItIsACharacter(String form, String text, boolean found) {
    assertFalse(Expressions.isForm(form), "This one a profile could have.");
    assertEquals(found, Expressions.compile(form).test(text.replace('~', '\n')));
  }

  @ParameterizedTest
  @CsvSource({"RW, true", "RWA, false", "'RW\n', false", "rw, false"})
  void aSharedExpressionIsMatchedAsAWhole(String text, boolean matches) {
    assertEquals(matches, Expressions.compile(Expressions.whole(Forms.COUNTRY)).test(text));
  }

  @Test
  void anIdentifierOfSixtyOneCharactersIsNoCode() {
    String form = Expressions.whole(Forms.RECOMMENDATION_CODE);

    assertTrue(Expressions.compile(form).test("POL-" + "A".repeat(56)));
    assertFalse(Expressions.compile(form).test("POL-" + "A".repeat(57)));
    assertFalse(Expressions.compile(form).test("POL-A\n"));
  }

  @Test
  void anExpressionOfAThousandCharactersCanBeUsed() {
    assertTrue(Expressions.isForm("a".repeat(1_000)));
    assertTrue(Expressions.isForm("[" + "a".repeat(998) + "]"));
    assertFalse(Expressions.isForm("[" + "a".repeat(999) + "]"));
  }

  @Test
  void whatCanBeUsedHasNoExplanation() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Expressions.explain(
                    ProfileRules.FIT.at(Pointer.root()), ProfileRules.FIT, "[a-z]+"));

    assertEquals("Nothing is wrong with the expression.", refused.getMessage());
  }
}
