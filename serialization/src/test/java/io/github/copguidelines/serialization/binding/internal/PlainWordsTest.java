package io.github.copguidelines.serialization.binding.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {

  private static final PlainWords WORDS = new PlainWords();

  private static void assertQuoted(boolean quoted, String text) {
    assertEquals(quoted, WORDS.needToQuoteName(text), text);
    assertEquals(quoted, WORDS.needToQuoteValue(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "Noah",
        "yesterday",
        "a b",
        "a:b",
        "https://example.org/?a=b&c=%20",
        "it's (so)",
        "\u00e9t\u00e9",
        "\u0648\u0643\u0627\u0644\u0629",
        "\u4e2d\u6587",
        "a1,b2;c3",
        "x_y-z+@."
      })
  void whatEveryReaderTakesForTheSameTextHasNoQuotes(String text) {
    assertQuoted(false, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " a",
        "1",
        "2019-06",
        "-a",
        ".nan",
        "~",
        "=",
        "yes",
        "No",
        "ON",
        "off",
        "y",
        "N",
        "null",
        "True",
        "NaN",
        "inf",
        "a ",
        "a: b",
        "a:",
        "a #b",
        "a#b",
        "a\nb",
        "a\tb",
        "a\"b",
        "a{b",
        "a*b",
        "a|b",
        "a\u0000",
        "\uD83D\uDE00a",
        "a\uD83D\uDE00"
      })
  void anyOtherTextHasThem(String text) {
    assertQuoted(true, text);
  }
}
