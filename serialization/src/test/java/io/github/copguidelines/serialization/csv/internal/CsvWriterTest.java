package io.github.copguidelines.serialization.csv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

  private static String line(String... cells) {
    return CsvWriter.line(List.of(cells));
  }

  @Test
  void cellsAreInQuotesWhereTheyMustBe() {
    assertEquals("a,,b c\r\n", line("a", "", "b c"));
    assertEquals("\"a,b\",\"say \"\"x\"\"\"\r\n", line("a,b", "say \"x\""));
    assertEquals("\"a\nb\",\"a\rb\",\"a;b\",\" a\"\r\n", line("a\nb", "a\rb", "a;b", " a"));
  }

  @Test
  void whatASpreadsheetWouldCalculateIsText() {
    assertEquals(
        "'=1+1,'+1,'-a,'@a,\"'\ta\",'\uFF1D1,'\uFF0B1,'\uFF0D1,'\uFF20a\r\n",
        line("=1+1", "+1", "-a", "@a", "\ta", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20a"));
    assertEquals("\"'\ra\",\"'\na\",\"'=a,b\"\r\n", line("\ra", "\na", "=a,b"));
    assertEquals("1-1,a=b,'a,-1,''=a\r\n", line("1-1", "a=b", "'a", "-1", "'=a"));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("'=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20x1. ")
        .ofMinLength(1)
        .ofMaxLength(8);
  }

  @Property
  void noTextButANumberBeginsAsAFormula(@ForAll("texts") String text) {
    String cell = line(text).replaceFirst("^\"", "");
    boolean number = text.matches("-[0-9][0-9.]{0,40}");
    assertTrue(number || "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(cell.charAt(0)) < 0, cell);
  }

  @Test
  void otherDelimiterSeparatesCells() {
    assertEquals("a;\"b,c\"\r\n", CsvWriter.line(List.of("a", "b,c"), ';'));
  }
}
