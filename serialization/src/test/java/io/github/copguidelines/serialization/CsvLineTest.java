package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of comma-separated values. */
class CsvLineTest {

  @ParameterizedTest
  @ValueSource(strings = {"a,b\nc,\n", "a,b\r\nc,\r\n", "a,b\rc,\r", "\"a\",\"b\"\nc,\"\""})
  void linesEndAsEditorsAndSpreadsheetsEndThem(String text) {
    assertEquals(
        List.of(new CsvLine(1, List.of("a", "b")), new CsvLine(2, List.of("c", ""))),
        CsvLine.read(text));
  }

  @Test
  void quotedCellHoldsCommasQuotesAndEndsOfLines() {
    assertEquals(
        List.of(
            new CsvLine(1, List.of("a, \"b\"", "c\nd")),
            new CsvLine(3, List.of("e 5\" wide", "", "f"))),
        CsvLine.read("\"a, \"\"b\"\"\",\"c\r\nd\"\r\ne 5\" wide,,f"));
  }

  @Test
  void quoteThatIsNotClosedIsToldWithTheLineItBeginsIn() {
    assertEquals(
        "line 2: a quote is not closed",
        assertThrows(IllegalArgumentException.class, () -> CsvLine.read("a\n\"b\nc\n"))
            .getMessage());
  }

  @Test
  void emptyFileHasNoLines() {
    assertEquals(List.of(), CsvLine.read(""));
    assertEquals(List.of(new CsvLine(1, List.of(""))), CsvLine.read("\n"));
  }
}
