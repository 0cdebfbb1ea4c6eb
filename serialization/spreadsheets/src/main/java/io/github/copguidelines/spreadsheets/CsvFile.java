package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.SheetRules;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads tables of text as spreadsheet programs write them; for one thread.
 *
 * <p>A cell may stand in quotes and then hold what separates cells, quotes (doubled) and ends of
 * lines. A row ends in LF, CR LF or CR. Ends of lines within quotes are kept as they are.
 */
final class CsvFile {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** How a first line may begin that says what separates cells, for one of the programs. */
  private static final String SEPARATOR_LINE = "sep=";

  private final String text;
  private final char delimiter;
  private final List<SheetRow> rows = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private Map<Integer, SheetCell> cells = new HashMap<>();
  private int count;
  private int row = 1;
  private int column = 1;

  private CsvFile(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  /**
   * Reads a table. What separates cells is that of comma, semicolon and tab with which there is a
   * row that is looked for; if there is none with any, the comma.
   */
  static Sheet read(byte[] file, Predicate<SheetRow> wanted) throws Refused {
    String text = decode(file);
    int from = text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? 1 : 0;
    int skipped = 0;
    if (text.startsWith(SEPARATOR_LINE, from)) {
      int end = text.indexOf('\n', from);
      from = end < 0 ? text.length() : end + 1;
      skipped = 1;
    }
    String table = text.substring(from);
    for (char delimiter : new char[] {',', ';', '\t'}) {
      CsvFile beginning = new CsvFile(table, delimiter);
      beginning.row += skipped;
      Optional<Finding> unclosed = beginning.read(Head.WITHIN);
      if (unclosed.isEmpty() && beginning.rows.stream().anyMatch(wanted)) {
        return new CsvFile(table, delimiter).whole(skipped);
      }
    }
    return new CsvFile(table, ',').whole(skipped);
  }

  private static String decode(byte[] file) throws Refused {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      throw new Refused(ReadRules.ENCODING.at(Pointer.root()).build());
    }
  }

  private Sheet whole(int skipped) throws Refused {
    row += skipped;
    Optional<Finding> unclosed = read(Integer.MAX_VALUE);
    if (unclosed.isPresent()) {
      throw new Refused(unclosed.get());
    }
    if (rows.size() > SheetBounds.ROWS) {
      throw Refused.by(SheetRules.BOUNDS, "rows", SheetBounds.ROWS);
    }
    return new Sheet("", rows, delimiter == ';');
  }

  /** Reads some rows; returns what is to be said of a quote that is not closed. */
  private Optional<Finding> read(int most) throws Refused {
    boolean quoted = false;
    int opened = 0;
    for (int i = 0; i < text.length() && rows.size() < most; i++) {
      char c = text.charAt(i);
      if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"' && (quoted || cell.isEmpty())) {
        quoted = !quoted;
        opened = column;
      } else if (quoted) {
        cell.append(c);
      } else if (c == delimiter) {
        endCell();
      } else if (c == '\n' || c == '\r') {
        i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
        endRow();
      } else {
        cell.append(c);
      }
    }
    if (quoted) {
      return Optional.of(unclosed(opened));
    }
    endRow();
    return Optional.empty();
  }

  private Finding unclosed(int opened) {
    return SheetRules.UNREADABLE
        .at(Pointer.root())
        .messageCase(SheetRules.UNREADABLE.id(), "quote")
        .line(row)
        .column(opened)
        .cell(CellName.of("", row, opened))
        .build();
  }

  private void endCell() throws Refused {
    if (column > SheetBounds.LAST_COLUMN) {
      throw Refused.by(SheetRules.BOUNDS, "columns", SheetBounds.LAST_COLUMN);
    }
    if (!cell.isEmpty()) {
      cells.put(column, SheetCell.text(Guard.removed(cell.toString())));
      if (++count > SheetBounds.CELLS) {
        throw Refused.by(SheetRules.BOUNDS, "cells", SheetBounds.CELLS);
      }
      cell.setLength(0);
    }
    column++;
  }

  private void endRow() throws Refused {
    endCell();
    if (!cells.isEmpty()) {
      rows.add(new SheetRow(row, cells));
      cells = new HashMap<>();
    }
    row++;
    column = 1;
  }
}
