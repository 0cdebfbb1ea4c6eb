package io.github.copguidelines.serialization.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {

  private static String line(String... cells) {
    CsvText csv = new CsvText();
    csv.line(List.of(cells));
    return csv.toString();
  }

  @Test
  void cellsAreInQuotesWhereTheyMustBe() {
    assertEquals("a,,b c\r\n", line("a", "", "b c"));
    assertEquals("\"a,b\",\"say \"\"x\"\"\"\r\n", line("a,b", "say \"x\""));
    assertEquals("\"a\nb\",\"a\rb\",a;b\r\n", line("a\nb", "a\rb", "a;b"));
  }

  @Test
  void whatASpreadsheetWouldCalculateIsText() {
    assertEquals(
        "'=1+1,'+1,'-1,'@a,'\ta,'\uFF1D1,'\uFF0B1,'\uFF0D1,'\uFF20a\r\n",
        line("=1+1", "+1", "-1", "@a", "\ta", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20a"));
    assertEquals("\"'\ra\",\"'\na\",\"'=a,b\"\r\n", line("\ra", "\na", "=a,b"));
    assertEquals("1-1,a=b,'a\r\n", line("1-1", "a=b", "'a"));
  }

  @Test
  void linesFollowEachOther() {
    CsvText csv = new CsvText();
    csv.line(List.of("a"));
    csv.line(List.of("b", "c"));
    assertEquals("a\r\nb,c\r\n", csv.toString());
  }
}
