package io.github.copguidelines.serialization.binding.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

  private static List<String> lines(String text, int from, int to) {
    Lines lines = new Lines(text);
    return IntStream.rangeClosed(from, to)
        .mapToObj(lines::line)
        .map(CharSequence::toString)
        .toList();
  }

  @Test
  void linesEndInLineFeedCarriageReturnOrBoth() {
    assertEquals(List.of("", "a", "b", "", "c", "d", "", ""), lines("a\nb\r\n\rc\rd\r", 0, 7));
    assertEquals(List.of("", "", ""), lines("", 0, 2));
    assertEquals(List.of("", "", "x"), lines("\n\nx", 1, 3));
    assertEquals(List.of("a", ""), lines("a\r\n", 1, 2));
  }

  /** The line has two characters of two units each. */
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 3", "3, 4", "4, 6", "5, 7", "6, 8"})
  void columnsOfCodePointsBecomeThoseOfUnits(int codePoints, int units) {
    Lines lines = new Lines("x\n\uD83D\uDE00a\uD83D\uDE00");
    assertEquals(units, lines.column(2, codePoints));
    Finding finding = Rule.error("PR-001").at(Pointer.root()).line(2).column(codePoints).build();
    Finding moved = lines.inUtf16(finding);
    assertEquals(Optional.of(units), moved.column());
    assertEquals(Optional.of(2), moved.line());
  }

  @Test
  void aFindingWithoutAColumnStaysAsItIs() {
    Lines lines = new Lines("\uD83D\uDE00a");
    for (Finding finding :
        List.of(
            Rule.error("PR-001").at(Pointer.root()).build(),
            Rule.error("PR-001").at(Pointer.root()).line(1).build(),
            Rule.error("PR-001").at(Pointer.root()).column(2).build())) {
      assertSame(finding, lines.inUtf16(finding));
    }
  }
}
