package io.github.copguidelines.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.profiles.CharacterSet.Range;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

  private static final int ANY = -1;

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "a, 1",
    "abc, 3",
    "(?:ab|cd), 2",
    "(?:ab|c), -1",
    "(?:a|bc|d), -1",
    "a(?:bc|de)f, 4",
    "a*, -1",
    "ba*b, -1",
    "a{3}, 3",
    "(?:ab){3}c, 7",
    "'a{2,3}', -1",
    "(?:a|bc){2}, -1",
    "^a$, 1",
    "(?=abc)a, 1",
    "(?:(?:a{999999}){999999}){2}, 2147483647",
  })
  void theLengthIsKnownWhereAllTextsHaveTheSame(String form, int length) {
    assertEquals(
        length == ANY ? OptionalInt.empty() : OptionalInt.of(length),
        ExpressionParser.parse(form).length());
  }

  private static Expression.Choice choice(String form) {
    return (Expression.Choice) ExpressionParser.parse(form);
  }

  private static Optional<CharacterSet> set(Range... ranges) {
    return Optional.of(CharacterSet.of(ranges));
  }

  @Test
  void optionsOfOneCharacterEachAreASet() {
    assertEquals(set(new Range('a', 'c')), choice("a|c|b").set());
    assertEquals(set(new Range('0', '9'), new Range('x', 'x')), choice("\\d|x|5").set());
    assertEquals(Optional.empty(), choice("a|bc").set());
    assertEquals(Optional.empty(), choice("a|").set());
  }

  @Test
  void onlyOptionsThatShareNoCharacterAreASetApart() {
    assertEquals(set(new Range('a', 'c')), choice("a|c|b").setApart());
    assertEquals(set(new Range('0', '9'), new Range('x', 'x')), choice("[0-4]|x|[5-9]").setApart());
    assertEquals(Optional.empty(), choice("\\d|x|5").setApart());
    assertEquals(Optional.empty(), choice("a|a").setApart());
    assertEquals(Optional.empty(), choice("a|bc").setApart());
  }

  @ParameterizedTest
  @CsvSource({
    "abc, cba",
    "ab|cd, ba|dc",
    "(?:ab)+c, c(?:ba)+",
    "'a{2,3}b', 'ba{2,3}'",
    "^ab(?=cd)$, $(?=cd)ba^"
  })
  void readFromTheEndTheOrderTurnsButNotWhatIsLookedAtAhead(String form, String reversed) {
    assertEquals(ExpressionParser.parse(reversed), ExpressionParser.parse(form).reversed());
  }

  @Test
  void bracketsAroundOnePartAddNothing() {
    Expression a = new Expression.One(CharacterSet.of('a'));

    for (String form : List.of("a", "(a)", "(?:a)", "((?:(a)))", "[a]")) {
      assertEquals(a, ExpressionParser.parse(form), form);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\\d-]", "[&]", "[a&b]", "\\^", "\\u006f", "\\u000F"})
  void signsThatMeanNothingElseWhereTheyStandAreRead(String form) {
    assertTrue(Expressions.isForm(form));
  }

  @ParameterizedTest
  @CsvSource({
    "[a&&b], 3",
    "[a&, 1",
    "[\\d-, 1",
    "[\\d-a], 4",
    "\\u00ａ1, 2",
    "\\u000g, 2",
    "(?i)a, 2",
    "a(?<b>c), 3"
  })
  void theCharacterThatIsWrongIsNamed(String form, int character) {
    ExpressionParser.NotShared wrong =
        assertThrows(ExpressionParser.NotShared.class, () -> ExpressionParser.parse(form));

    assertEquals(character, wrong.character());
  }
}
