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

  @Test
  void whereThereIsNothingNothingIsShown() {
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
