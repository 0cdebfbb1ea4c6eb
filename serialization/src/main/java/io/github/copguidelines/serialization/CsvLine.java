package io.github.copguidelines.serialization;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file of comma-separated values, by RFC 4180.
 *
 * @param number the line of the file in which it begins, from 1
 * @param cells the cells without their quotes; at least one, empty where nothing stands
 */
record CsvLine(int number, List<String> cells) {

  /**
   * Reads the lines of a file, as editors and spreadsheets write it: a cell may stand in quotes and
   * then hold commas, quotes (doubled) and ends of lines; a line ends in LF, CR LF or CR. Ends of
   * lines in cells become LF.
   *
   * @throws IllegalArgumentException if a quote is not closed; the message tells the line
   */
  static List<CsvLine> read(String text) {
    String all = text.replace("\r\n", "\n").replace('\r', '\n');
    List<CsvLine> lines = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    int line = 1;
    int begun = 1;
    for (int i = 0; i < all.length(); i++) {
      char c = all.charAt(i);
      line += c == '\n' ? 1 : 0;
      if (quoted && c == '"' && all.startsWith("\"\"", i)) {
        cell.append(c);
        i++;
      } else if (c == '"' && (quoted || cell.isEmpty())) {
        quoted = !quoted;
      } else if (quoted || (c != ',' && c != '\n')) {
        cell.append(c);
      } else {
        cells.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(new CsvLine(begun, List.copyOf(cells)));
          cells.clear();
          begun = line;
        }
      }
    }
    if (quoted) {
      throw new IllegalArgumentException("line " + begun + ": a quote is not closed");
    }
    if (!cells.isEmpty() || !cell.isEmpty()) {
      cells.add(cell.toString());
      lines.add(new CsvLine(begun, List.copyOf(cells)));
    }
    return lines;
  }

  /** Returns a cell without blanks around it; an empty text where the line is shorter. */
  String cell(int index) {
    return index < cells.size() ? cells.get(index).strip() : "";
  }

  /** Returns true if nothing stands in it; spreadsheets leave such lines behind. */
  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
