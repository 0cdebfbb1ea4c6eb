package io.github.copguidelines.serialization.csv.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Reads CSV row by row, as editors and spreadsheets write it; not thread-safe.
 *
 * <p>A cell in quotes may hold delimiters, quotes (doubled) and ends of lines, which are kept as
 * they are. A row ends in LF, CR LF or CR. The reader removes the apostrophe with which {@link
 * CsvWriter} guards a formula.
 */
public final class CsvReader {

  private final String text;
  private final char delimiter;
  private final int most;
  private final List<String> cells = new ArrayList<>();
  private int at;
  private int row;
  private int line = 1;
  private int nextLine = 1;
  private OptionalInt unclosed = OptionalInt.empty();

  /**
   * Makes a reader before the first row.
   *
   * @param text the table, without a byte order mark
   * @param most the greatest number of cells kept in a row
   */
  public CsvReader(String text, char delimiter, int most) {
    this.text = text;
    this.delimiter = delimiter;
    this.most = most;
  }

  /** Moves to the next row; returns false at the end of the text and in an unclosed quote. */
  public boolean next() {
    cells.clear();
    row++;
    line = nextLine;
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    boolean any = at < text.length();
    while (at < text.length()) {
      char c = text.charAt(at++);
      boolean beforeLineFeed = c == '\r' && isNext('\n');
      nextLine += c == '\n' || (c == '\r' && !beforeLineFeed) ? 1 : 0;
      if (c == '"' && quoted && isNext('"')) {
        cell.append(c);
        at++;
      } else if (c == '"' && (quoted || cell.isEmpty())) {
        quoted = !quoted;
      } else if (quoted || (c != delimiter && c != '\n' && c != '\r')) {
        cell.append(c);
      } else if (!beforeLineFeed) {
        end(cell);
        if (c != delimiter) {
          return true;
        }
      }
    }
    if (quoted) {
      unclosed = OptionalInt.of(cells.size() + 1);
    } else if (any) {
      end(cell);
    }
    return any && !quoted;
  }

  private boolean isNext(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private void end(StringBuilder cell) {
    if (cells.size() < most) {
      cells.add(FormulaGuard.removed(cell.toString()));
    }
    cell.setLength(0);
  }

  /** Returns the number of the row, from 1; a line break in a cell does not begin a row. */
  public int row() {
    return row;
  }

  /** Returns the line of the text in which the row begins, from 1. */
  public int line() {
    return line;
  }

  /** Returns the cells of the row; at least one, which may be empty. */
  public List<String> cells() {
    return List.copyOf(cells);
  }

  /**
   * Returns the column, from 1, of the cell with an unclosed quote in the last row; empty if all
   * are closed.
   */
  public OptionalInt unclosed() {
    return unclosed;
  }
}
