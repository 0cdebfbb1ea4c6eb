package io.github.copguidelines.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.text.LocalizedText;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each pair differs in the one thing that orders it, and in what comes later the other way. */
class FindingOrderTest {

  private static Finding.Builder finding() {
    return Rule.warning("A-2").at(Pointer.parse("/title"));
  }

  static Stream<Arguments> pairs() {
    return Stream.of(
        pair("place", finding().rule("B-1"), finding().pointer(Pointer.parse("/titles"))),
        pair("rule", finding().severity(Severity.INFO), finding().rule("B-1")),
        pair(
            "severity",
            finding().severity(Severity.ERROR).messageKey("A-2.b"),
            finding().messageKey("A-2.a")),
        pair(
            "message",
            finding().messageKey("A-2.a").argument("n", 2),
            finding().messageKey("A-2.b").argument("n", 1)),
        pair(
            "arguments",
            finding().argument("n", 1).ownMessage(LocalizedText.of("en", "b")),
            finding().argument("n", 2).ownMessage(LocalizedText.of("en", "a"))),
        pair(
            "own message",
            finding().ownMessage(LocalizedText.of("en", "a")).line(2),
            finding().ownMessage(LocalizedText.of("en", "b")).line(1)),
        pair("line", finding().line(1).column(2), finding().line(2).column(1)),
        pair("column", finding().column(1).cell("B1"), finding().column(2).cell("A1")),
        pair("cell", finding().cell("A1"), finding().cell("B1")),
        pair("no line", finding(), finding().line(1)),
        pair("no column", finding(), finding().column(1)),
        pair("no cell", finding(), finding().cell("A1")));
  }

  private static Arguments pair(String by, Finding.Builder first, Finding.Builder second) {
    return Arguments.of(by, first.build(), second.build());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void firstStandsBeforeSecond(String by, Finding first, Finding second) {
    assertTrue(first.compareTo(second) < 0, by);
    assertTrue(second.compareTo(first) > 0, by);
    assertEquals(0, first.compareTo(first.toBuilder().build()), by);
  }
}
