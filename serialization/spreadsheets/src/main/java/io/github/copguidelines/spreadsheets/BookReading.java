package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.SheetRules;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.schemas.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Collects the cells of a workbook that make one document; not thread-safe. Each row below a name
 * with an asterisk is an entry of a list.
 */
final class BookReading<T> {

  private final RowReading<T> reading;
  private final SortedMap<Integer, Column> columns = new TreeMap<>();
  private final Map<Integer, SheetCell> cells = new HashMap<>();
  private final Map<Integer, CellAt> places = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private String version = "";

  private BookReading(RowReading<T> reading) {
    this.reading = reading;
  }

  static <T> SourceDocument<T> of(
      String name, List<Sheet> sheets, RowReading<T> reading, boolean strict) {
    BookReading<T> book = new BookReading<>(reading);
    boolean heads = false;
    for (Sheet sheet : sheets) {
      Optional<Head> head = Head.find(sheet, reading.columns());
      heads |= head.isPresent();
      head.ifPresent(found -> book.add(sheet, found, strict));
    }
    if (book.columns.isEmpty()) {
      Finding nothing = (heads ? ReadRules.EMPTY : SheetRules.NO_NAMES).at(Pointer.root()).build();
      return WholeFile.of(name, List.of(nothing));
    }
    return book.document(name, sheets.get(0));
  }

  private void add(Sheet sheet, Head head, boolean strict) {
    findings.addAll(head.unread(sheet, reading.columns(), strict));
    version = version.isEmpty() ? head.version() : version;
    Map<Integer, String> titles = new HashMap<>();
    int entry = 0;
    for (SheetRow row : sheet.rows()) {
      if (row.number() == head.row()) {
        head.columns().keySet().forEach(column -> titles.put(column, row.text(column).strip()));
      } else if (head.isRecord(row)) {
        for (Map.Entry<Integer, String> title : titles.entrySet()) {
          String name = title.getValue().replaceFirst("\\*", Integer.toString(entry));
          add(name, new CellAt(sheet.name(), row.number(), title.getKey()), row);
        }
        entry++;
      }
    }
  }

  private void add(String name, CellAt at, SheetRow row) {
    SheetCell cell = row.cells().getOrDefault(at.column(), SheetCell.text(""));
    Column column = reading.columns().find(name).orElseThrow();
    if (names.add(name)) {
      int number = columns.size() + 1;
      columns.put(number, column);
      cells.put(number, cell);
      places.put(number, at);
    } else if (!cell.isBlank()) {
      Pointer place = Pointer.parse(column.pointer());
      findings.add(at.addTo(SheetRules.TWO_COLUMNS.at(place)).build());
    }
  }

  private SourceDocument<T> document(String name, Sheet sheet) {
    Head head = new Head(0, columns, new ColumnPlaces(columns), 0, 0, version, false);
    SheetRow row = new SheetRow(0, cells);
    return new RowDocument<>(
        name, Optional.empty(), sheet, head, row, places::get, reading, findings);
  }
}
