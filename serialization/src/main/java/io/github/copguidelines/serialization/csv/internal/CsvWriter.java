package io.github.copguidelines.serialization.csv.internal;

import java.util.List;
import java.util.stream.Collectors;

/** Writes CSV by RFC 4180 that is safe to open in a spreadsheet; {@link CsvReader} reads it. */
public final class CsvWriter {

  /** The characters that need quotes: delimiters in any country, quotes and line breaks. */
  private static final String QUOTED = ",;\t\"\r\n";

  private CsvWriter() {}

  /**
   * Returns a line of cells, with commas between them and CR LF at the end. A text that looks like
   * a formula to a spreadsheet gets an apostrophe.
   */
  public static String line(List<String> cells) {
    return line(cells, ',');
  }

  /**
   * Returns the same with another delimiter.
   *
   * @param delimiter a comma, a semicolon or a tab
   */
  public static String line(List<String> cells, char delimiter) {
    return cells.stream()
        .map(CsvWriter::cell)
        .collect(Collectors.joining(String.valueOf(delimiter), "", "\r\n"));
  }

  private static String cell(String value) {
    String safe = FormulaGuard.put(value);
    boolean quoted =
        safe.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0) || !safe.equals(safe.strip());
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
