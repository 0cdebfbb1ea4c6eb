package io.github.copguidelines.serialization.binding;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of CSV by RFC 4180, safe to be opened in a spreadsheet. */
public final class CsvText {

  /** What makes a cell a formula in one spreadsheet or another; wide forms in East Asian ones. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final StringBuilder text = new StringBuilder();

  /** Adds a line of cells; what a spreadsheet would take for a formula gets an apostrophe. */
  public void line(List<String> cells) {
    text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String cell(String value) {
    String safe = isFormula(value) ? "'" + value : value;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isFormula(String value) {
    return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
  }

  /** Returns the lines, each ended by CR and LF. */
  @Override
  public String toString() {
    return text.toString();
  }
}
