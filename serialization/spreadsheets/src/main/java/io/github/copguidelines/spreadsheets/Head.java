package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.NearestCode;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.SheetRules;
import io.github.copguidelines.schemas.Column;
import io.github.copguidelines.schemas.Columns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The row of a sheet with the technical names of columns.
 *
 * @param row its number
 * @param columns the columns that are read, by number
 * @param places their places
 * @param statements the number of the column of all statements of the safeguarding declaration; 0
 *     if there is none
 * @param remarks the number of the column of remarks; 0 if there is none
 * @param version the version of the format in the name of that column; empty if there is none
 * @param isNew whether that name says that all records are new, as in a template
 */
record Head(
    int row,
    SortedMap<Integer, Column> columns,
    ColumnPlaces places,
    int statements,
    int remarks,
    String version,
    boolean isNew) {

  /** The number of non-blank rows that are searched for the names. */
  static final int WITHIN = 20;

  /** The least number of names in the row: a single name may be any word. */
  private static final int LEAST = 2;

  static final String REMARKS = "#";

  private static final Pattern MARK =
      Pattern.compile("#\\s*+((?:[0-9]{1,4}\\.){1,2}[0-9]{1,4})?(\\s*+new)?");

  /** Follows the version in a template: what a row leaves out of a new record is filled in. */
  static final String NEW = " new";

  /** Returns the column with a name; that of all statements is read as that of one. */
  private static Optional<Column> column(String name, Columns columns) {
    return columns.find(ShortTemplate.one(name));
  }

  /** The shortest and longest names that are compared with others. */
  private static final int SHORTEST = 4;

  private static final int LONGEST = 200;

  /** Returns true if a row has technical names. */
  static boolean isHead(SheetRow row, Columns columns) {
    return row.cells().values().stream()
            .filter(cell -> column(cell.text().strip(), columns).isPresent())
            .limit(LEAST)
            .count()
        == LEAST;
  }

  /** Finds the row in a sheet. */
  static Optional<Head> find(Sheet sheet, Columns columns) {
    return sheet.rows().stream()
        .limit(WITHIN)
        .filter(row -> isHead(row, columns))
        .findFirst()
        .map(row -> of(row, columns));
  }

  private static Head of(SheetRow row, Columns columns) {
    SortedMap<Integer, Column> found = new TreeMap<>();
    Set<String> names = new HashSet<>();
    int statements = 0;
    int remarks = 0;
    String version = "";
    boolean isNew = false;
    for (int number : new TreeSet<>(row.cells().keySet())) {
      String name = row.text(number).strip();
      Matcher mark = MARK.matcher(name);
      if (mark.matches()) {
        remarks = number;
        version = mark.group(1) == null ? "" : mark.group(1);
        isNew = mark.group(2) != null;
      } else {
        column(name, columns)
            .filter(one -> names.add(name))
            .ifPresent(one -> found.put(number, one));
        statements = name.equals(ShortTemplate.ALL_STATEMENTS) ? number : statements;
      }
    }
    return new Head(
        row.number(), found, new ColumnPlaces(found), statements, remarks, version, isNew);
  }

  /** Returns true if a row below is a record. */
  boolean isRecord(SheetRow below) {
    return below.number() > row
        && !(remarks > 0 && below.text(remarks).strip().startsWith(REMARKS))
        && below.cells().entrySet().stream()
            .anyMatch(cell -> cell.getKey() != remarks && !cell.getValue().isBlank());
  }

  /** Returns the findings on non-empty columns that are not read. */
  List<Finding> unread(Sheet sheet, Columns known, boolean strict) {
    SortedMap<Integer, String> unread = new TreeMap<>();
    SheetRow head = new SheetRow(row, Map.of());
    for (SheetRow each : sheet.rows()) {
      head = each.number() == row ? each : head;
      if (isRecord(each)) {
        for (Map.Entry<Integer, SheetCell> cell : each.cells().entrySet()) {
          int number = cell.getKey();
          String name = head.text(number).strip();
          boolean isRead = columns.containsKey(number) || name.startsWith(REMARKS);
          if (number != remarks && !isRead && !cell.getValue().isBlank()) {
            unread.put(number, name);
          }
        }
      }
    }
    List<String> names = known.all().stream().map(Column::name).toList();
    List<Finding> findings = new ArrayList<>();
    unread.forEach(
        (number, name) ->
            findings.add(
                unread(name, names, known, strict)
                    .line(row)
                    .column(number)
                    .cell(CellName.of(sheet.name(), row, number))
                    .build()));
    return findings;
  }

  private static Finding.Builder unread(
      String name, List<String> names, Columns known, boolean strict) {
    Optional<Column> twice = column(name, known);
    if (twice.isPresent()) {
      return SheetRules.TWO_COLUMNS.at(Pointer.parse(twice.get().pointer()));
    }
    Rule rule = SheetRules.UNKNOWN_COLUMN;
    Finding.Builder finding = rule.at(Pointer.root());
    if (strict) {
      finding.severity(Severity.ERROR);
    }
    if (name.isEmpty()) {
      return finding.messageCase(rule.id(), "unnamed");
    }
    return name.length() < SHORTEST || name.length() > LONGEST
        ? finding.messageCase(rule.id(), "unknown")
        : NearestCode.suggest(finding, rule, "unknown", name, names);
  }
}
