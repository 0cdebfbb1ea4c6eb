package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.constraint.Forms;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

class TablePatternTest {

  private static TablePattern of(String... patterns) {
    var list = JsonNodeFactory.instance.arrayNode();
    List.of(patterns).forEach(list::add);
    return TablePattern.of(list);
  }

  private static boolean matches(TablePattern pattern, String text) {
    return Pattern.matches(pattern.expression().orElseThrow(), text);
  }

  /** Texts on both sides of what our forms accept, judged by the form itself. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        Forms.RECORD_ID,
        Forms.RECOMMENDATION_CODE,
        Forms.LINK,
        Forms.EMAIL,
        Forms.LANGUAGE_TAG,
        Forms.SCHEMA_VERSION,
        Forms.REFERENCE_ID
      })
  void aFormOfOursMeansTheSame(String form) {
    TablePattern pattern = of(ConstraintKeywords.anchored(form));
    assertEquals(List.of(), pattern.others());
    assertFalse(pattern.expression().orElseThrow().contains("(?"));
    List<String> texts =
        List.of(
            "a-b",
            "COPP-2026-0001",
            "A B",
            "POL-LEG-01",
            "https://example.org/x?y=z#a",
            "https://example.org/a b",
            "doi:10.1000/x",
            "office@example.org",
            "office@example",
            "office@@example.org",
            "en",
            "zh-Hant-TW",
            "en_US",
            "1.0",
            "1.",
            "ref-1",
            "-",
            "");
    assertTrue(texts.stream().anyMatch(text -> Pattern.matches(form, text)));
    for (String text : texts) {
      assertEquals(Pattern.matches(form, text), matches(pattern, text), text);
    }
  }

  @Test
  void aBoundOnTheLengthIsToldOnItsOwn() {
    assertEquals(OptionalInt.of(100), of(ConstraintKeywords.anchored(Forms.RECORD_ID)).maxLength());
    assertEquals(OptionalInt.empty(), of("^a$").maxLength());
  }

  @Test
  void anExpressionThatIsSearchedForMayStandAnywhere() {
    assertTrue(matches(of("b"), "abc"));
    assertTrue(matches(of(Forms.NOT_BLANK), " x "));
    assertFalse(matches(of(Forms.NOT_BLANK), " \n"));
    assertTrue(matches(of("^(?:a)$"), "a"));
    assertFalse(matches(of("^(?:a)$"), "ab"));
  }

  @ParameterizedTest
  @CsvSource({"^(?=a)a$", "^a|b$", "^(?:a)|(?:b)$", "\\u0041", "(a)\\1", "\\bword"})
  void whatTablesCannotSayIsKeptAsItIs(String pattern) {
    assertEquals(Optional.empty(), of(pattern).expression());
    assertEquals(List.of(pattern), of(pattern).others());
  }

  @Test
  void ofTwoExpressionsOneIsKeptAsItIs() {
    TablePattern two = of(Forms.NOT_BLANK, "^x+$");
    assertEquals(Optional.of("x+"), two.expression());
    assertEquals(List.of(Forms.NOT_BLANK), two.others());
  }
}
