package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

  private static List<String> excerpt(String line, int column) {
    return Excerpt.of(line, 12, column, ReportStyle.plain());
  }

  @Test
  void caretsStandBelowTheValue() {
    assertEquals(
        List.of(
            "      12 |   kind: lawn # a comment", //
            "         |         ^^^^"),
        excerpt("  kind: lawn # a comment", 9));
    assertEquals(
        List.of(
            "      12 | {\"a\": \"b, c\", \"d\": {}}", //
            "         |       ^^^^^^"),
        excerpt("{\"a\": \"b, c\", \"d\": {}}", 7));
  }

  @Test
  void caretsOfANameAreBelowTheNameAlone() {
    assertEquals(
        List.of(
            "      12 |   - colour: a http://b", //
            "         |     ^^^^^^"),
        excerpt("  - colour: a http://b", 5));
    assertEquals(List.of("      12 | kind:", "         | ^^^^"), excerpt("kind:", 1));
    assertEquals(
        List.of("      12 | kind: http://b", "         |       ^^^^^^^^"),
        excerpt("kind: http://b", 7));
  }

  @Test
  void ofALongLineAPieceIsShown() {
    String line = "x".repeat(100) + " [value] " + "y".repeat(100);
    List<String> lines = excerpt(line, 102);
    assertTrue(lines.get(0).startsWith("      12 | \u2026xxx"), lines.get(0));
    assertTrue(lines.get(0).endsWith("yyy\u2026"), lines.get(0));
    assertTrue(lines.get(0).length() <= 75, lines.get(0));
    assertEquals(lines.get(0).indexOf('['), lines.get(1).indexOf('^'));
  }

  @Test
  void whereNoColumnCanBeToldTheValueIsInBrackets() {
    assertEquals(List.of("      12 | {\u0627\u0644: [2]}"), excerpt("{\u0627\u0644: 2}", 6));
    assertEquals(List.of("      12 | \u4e2d: [word]"), excerpt("\u4e2d: word", 4));
  }

  @Test
  void whatATerminalActsOnIsEscapedAndTheCaretFollows() {
    assertEquals(
        List.of(
            "      12 | a\\u{001B}: word", //
            "         |            ^^^^"),
        excerpt("a\u001b: word", 5));
    assertEquals(List.of("      12 |  a: word", "         |     ^^^^"), excerpt("\ta: word", 5));
  }

  /** The value is marked by brackets here, so that the column and the carets are seen in a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a: {b: 1}            | {
          a: [b, c]            | [
          a: "b, c" # d        | "b, c"
          a: 'b, c', d         | 'b, c'
          a: "b, c             | "b, c
          a: b, c              | b
          a: b] c              | b
          a: b} c              | b
          a: b #c              | b
          a: b                 | b
          a: b  , c            | b
          a: ,                 | ,
          a: }                 | }
          a: ]                 | ]
          a: b c d             | b c d
          """)
  void aValueEndsBeforeWhatSeparatesItFromTheNext(String line, String value) {
    List<String> lines = excerpt(line, 4);
    assertEquals("      12 | " + line, lines.get(0));
    assertEquals("         |    " + "^".repeat(value.length()), lines.get(1));
  }

  /** Of a character of two halves neither is shown alone, nor is one of them the value. */
  @Test
  void aCharacterIsNeverCut() {
    String two = "\uD83D\uDE00";
    String x = "x".repeat(22);
    assertEquals(
        List.of("      12 | \u2026" + two + x + "a[b]"), excerpt("yy" + two + x + "ab", 28));
    assertEquals(List.of("      12 | " + two + x + "a[b]"), excerpt(two + x + "ab", 26));
    assertEquals(List.of("      12 | \u2026" + two + x + "[a]"), excerpt("y" + two + x + "a", 26));
    assertEquals(
        List.of("      12 | a" + "x".repeat(58) + "\u2026", "         | " + "^".repeat(59)),
        excerpt("a" + "x".repeat(58) + two + "yy", 1));
    assertEquals(
        List.of("      12 | " + "x".repeat(58) + two, "         | ^"),
        excerpt("x".repeat(58) + two, 1));
    assertEquals(List.of("      12 | , " + two, "         |   ^"), excerpt(", " + two, 3));
  }

  @Test
  void aHalfOfACharacterThatStandsAloneIsOneToo() {
    String x = "x".repeat(22);
    assertEquals(
        List.of("      12 | \\u{DE00}ab", "         | " + " ".repeat(8) + "^^"),
        excerpt("\uDE00ab", 2));
    assertEquals(
        List.of("      12 | \u2026\\u{DE00}" + x + "ab", "         | " + " ".repeat(32) + "^"),
        excerpt("yyy\uDE00" + x + "ab", 28));
    assertEquals(
        List.of("      12 | \u2026x" + x + "ab", "         | " + " ".repeat(25) + "^"),
        excerpt("yy\uD83Dx" + x + "ab", 28));
  }

  @Test
  void twentyFourCharactersBeforeTheValueAndSixtyInAllAreShown() {
    String before = "b".repeat(24);
    String after = "a".repeat(36);
    assertEquals(
        List.of("      12 | " + before + after, "         | " + " ".repeat(24) + "^".repeat(36)),
        excerpt(before + after, 25));
    assertEquals(
        List.of(
            "      12 | \u2026" + before + after + "\u2026",
            "         | " + " ".repeat(25) + "^".repeat(36)),
        excerpt("b" + before + after + "a", 26));
  }

  /** Of what stands before the value, the last character; then whether columns can be told. */
  @ParameterizedTest
  @CsvSource({
    "0020, true",
    "007E, true",
    "00E9, true",
    "02FF, true",
    "0300, false",
    "036F, false",
    "0370, true",
    "052F, true",
    "0530, false",
    "0627, false",
    "4E2D, false",
    "2026, true"
  })
  void lettersOfOneColumnHaveCarets(String code, boolean oneColumn) {
    String before = "a" + (char) Integer.parseInt(code, 16);
    List<String> expected =
        oneColumn
            ? List.of("      12 | " + before + "v", "         |   ^")
            : List.of("      12 | " + before + "[v]");
    assertEquals(expected, excerpt(before + "v", 3));
  }

  @Test
  void aValueWhoseColumnsCannotBeToldHasOneCaret() {
    assertEquals(
        List.of("      12 | a: \u4e2d\u6587", "         |    ^"), excerpt("a: \u4e2d\u6587", 4));
  }

  @Test
  void whereThereIsNothingNothingIsShown() {
    assertEquals(List.of(), excerpt("   ", 1));
    assertEquals(List.of(), excerpt("", 1));
    assertEquals(List.of(), excerpt("abc", 4));
    assertEquals(List.of(), excerpt("abc", 99));
  }

  @Property(tries = 300)
  void noLineAndNoColumnMakesItFail(@ForAll String line, @ForAll("columns") int column) {
    assertTrue(excerpt(line, column).size() <= 2);
  }

  @Provide
  static Arbitrary<Integer> columns() {
    return Arbitraries.integers().between(1, 300);
  }
}
