package io.github.copguidelines.serialization.csv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of tables of text, as programs write them and as {@link CsvWriter} does. */
class CsvReaderTest {

  private record Row(int number, int line, List<String> cells) {}

  private static CsvReader reader(String text) {
    return new CsvReader(text, ',', 9);
  }

  private static List<Row> rows(CsvReader csv) {
    List<Row> rows = new ArrayList<>();
    while (csv.next()) {
      rows.add(new Row(csv.row(), csv.line(), csv.cells()));
    }
    return rows;
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b\nc,\n", "a,b\r\nc,\r\n", "a,b\rc,\r", "\"a\",\"b\"\nc,\"\""})
  void rowsEndAsEditorsAndSpreadsheetsEndThem(String text) {
    assertEquals(
        List.of(new Row(1, 1, List.of("a", "b")), new Row(2, 2, List.of("c", ""))),
        rows(reader(text)));
  }

  @Test
  void quotedCellHoldsDelimitersQuotesAndEndsOfLines() {
    assertEquals(
        List.of(
            new Row(1, 1, List.of("a, \"b\"", "c\r\nd\re")),
            new Row(2, 4, List.of("e 5\" wide", "", "f"))),
        rows(reader("\"a, \"\"b\"\"\",\"c\r\nd\re\"\r\ne 5\" wide,,f")));
  }

  @Test
  void otherDelimiterSeparatesCells() {
    assertEquals(List.of(new Row(1, 1, List.of("a,b", "c"))), rows(new CsvReader("a,b;c", ';', 9)));
  }

  @Test
  void quoteThatIsNotClosedIsReportedAtItsRowLineAndColumn() {
    CsvReader csv = reader("\"a\n\"\nb,\"c\nd\n");
    assertTrue(csv.next());
    assertEquals(OptionalInt.empty(), csv.unclosed());
    assertFalse(csv.next());
    assertEquals(2, csv.row());
    assertEquals(3, csv.line());
    assertEquals(OptionalInt.of(2), csv.unclosed());
    assertFalse(csv.next());
  }

  @Test
  void cellsBeyondTheLimitAreNotKept() {
    assertEquals(
        List.of(new Row(1, 1, List.of("a", "b")), new Row(2, 2, List.of("d"))),
        rows(new CsvReader("a,b,c\nd", ',', 2)));
  }

  @Test
  void emptyTextHasNoRows() {
    assertEquals(List.of(), rows(reader("")));
    assertEquals(List.of(new Row(1, 1, List.of(""))), rows(reader("\n")));
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    return Arbitraries.oneOf(
            Arbitraries.strings(),
            Arbitraries.strings()
                .withChars("'=+-@\t\r\n,;\"\uFF1D\uFF0B\uFF0D\uFF20x1. ")
                .ofMaxLength(8))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .list()
        .ofMaxSize(5);
  }

  @Property
  void rowsThatWereWrittenAreReadAgain(@ForAll("tables") List<List<String>> table) {
    for (char delimiter : new char[] {',', ';', '\t'}) {
      StringBuilder text = new StringBuilder();
      table.forEach(cells -> text.append(CsvWriter.line(cells, delimiter)));
      CsvReader csv = new CsvReader(text.toString(), delimiter, 9);
      assertEquals(table, rows(csv).stream().map(Row::cells).toList());
    }
  }
}
