package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.schemas.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which cell of a row a place in its record is about; immutable.
 *
 * <p>Of what has no cell of its own it is the first below it, or the one of what is around it. In a
 * record, lists have no gaps: where only the third group of a row is filled, that is the first.
 */
final class RowPlaces {

  private final String sheet;
  private final int row;

  /** The columns by the place in the record that their cells are at, and above that. */
  private final Map<Pointer, Integer> columns = new HashMap<>();

  /**
   * Makes the places of a row.
   *
   * @param head all columns that are read
   * @param filled the numbers of those whose cells were taken
   */
  RowPlaces(String sheet, int row, SortedMap<Integer, Column> head, SortedSet<Integer> filled) {
    this.sheet = sheet;
    this.row = row;
    Map<List<String>, SortedSet<Integer>> used = new HashMap<>();
    for (int number : filled) {
      Column column = head.get(number);
      if (column != null) {
        groups(
            column, (list, index) -> used.computeIfAbsent(list, l -> new TreeSet<>()).add(index));
      }
    }
    SortedMap<Integer, Column> order = new TreeMap<>(head);
    // What is filled first, so that a place without a cell of its own is where somebody wrote.
    for (int number : filled) {
      Column column = order.remove(number);
      if (column != null) {
        add(number, column, used);
      }
    }
    order.forEach((number, column) -> add(number, column, used));
  }

  private interface Group {
    void at(List<String> list, int index);
  }

  /** Goes through the numbers in a column's name, with the way to each. */
  private static void groups(Column column, Group each) {
    List<String> segments = Pointer.parse(column.pointer()).segments();
    for (String list : column.groups()) {
      int depth = Pointer.parse("/" + list).segments().size();
      each.at(segments.subList(0, depth), Integer.parseInt(segments.get(depth)));
    }
  }

  private void add(int number, Column column, Map<List<String>, SortedSet<Integer>> used) {
    List<String> segments = new ArrayList<>(Pointer.parse(column.pointer()).segments());
    groups(
        column,
        (list, index) -> {
          SortedSet<Integer> all = used.getOrDefault(list, new TreeSet<>());
          // A group that nobody has used would be the next.
          int rank = all.contains(index) ? all.headSet(index).size() : all.size();
          segments.set(list.size(), Integer.toString(rank));
        });
    Pointer at = Pointer.root();
    columns.putIfAbsent(at, number);
    for (String segment : segments) {
      at = at.child(segment);
      columns.putIfAbsent(at, number);
    }
  }

  /** Returns a finding with its cell, as far as the row has one. */
  Finding place(Finding finding) {
    Pointer at = finding.pointer();
    while (!columns.containsKey(at) && at.parent().isPresent()) {
      at = at.parent().get();
    }
    int column = columns.getOrDefault(at, 1);
    return finding.toBuilder()
        .line(row)
        .column(column)
        .cell(CellName.of(sheet, row, column))
        .build();
  }
}
