package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.practice.SafeguardingCodes;
import io.github.copguidelines.schemas.Column;
import io.github.copguidelines.schemas.Columns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Selects and sorts the columns of sheets; not thread-safe. */
final class Layout {

  static final String VERSION = "schemaVersion";

  /** A list with one element for each statement of the catalogue. */
  private static final String STATEMENTS = "safeguardingDeclaration/statements";

  private final Columns columns;
  private final ColumnOrder order;
  private final ColumnTitles titles;
  private final ChoiceLists choices;
  private final int groups;

  /**
   * Makes a layout.
   *
   * @param groups the number of list elements for which a template has columns
   */
  Layout(Columns columns, ColumnTitles titles, ChoiceLists choices, int groups) {
    this.columns = columns;
    this.order = new ColumnOrder(columns);
    this.titles = titles;
    this.choices = choices;
    this.groups = groups;
  }

  /**
   * Returns the columns of a short template: those of its list and others that are required.
   *
   * @param language the language of its texts
   */
  List<SheetColumn> ofShortTemplate(String language) {
    Set<String> names = new LinkedHashSet<>(ShortTemplate.COLUMNS);
    columns.all().stream()
        .filter(ColumnHelp::isRequired)
        .filter(column -> column.language().orElse("en").equals("en"))
        .map(Column::name)
        .filter(name -> !name.startsWith(STATEMENTS) && !ShortTemplate.FILLED_IN.contains(name))
        .forEach(names::add);
    return names.stream().map(name -> shortColumn(name, language)).toList();
  }

  private SheetColumn shortColumn(String name, String language) {
    Column column = columns.find(ShortTemplate.one(name)).orElseThrow();
    if (column.language().isPresent()) {
      String inLanguage = name.substring(0, name.lastIndexOf('/') + 1) + language;
      return sheetColumn(columns.find(inLanguage).orElseThrow());
    }
    return name.equals(column.name())
        ? sheetColumn(column)
        : new SheetColumn(name, column, titles.ofList(column, STATEMENTS), choices.of(column));
  }

  /** Returns the columns of a template: all except the version, which is in its head. */
  List<SheetColumn> ofTemplate() {
    List<Column> all = new ArrayList<>();
    for (Column column : columns.all()) {
      if (!column.name().equals(VERSION)) {
        numbered(column, 0, column.name(), all);
      }
    }
    return inOrder(all);
  }

  /** Returns the columns with the given names, which must exist. */
  List<SheetColumn> named(Collection<String> names) {
    return inOrder(names.stream().map(columns::find).flatMap(Optional::stream).toList());
  }

  private List<SheetColumn> inOrder(List<Column> all) {
    return all.stream().sorted(order).map(this::sheetColumn).toList();
  }

  private SheetColumn sheetColumn(Column column) {
    return new SheetColumn(column.name(), column, titles.of(column), choices.of(column));
  }

  /** Adds a column for each element of the lists around it, from the outside in. */
  private void numbered(Column column, int depth, String name, List<Column> all) {
    if (depth == column.groups().size()) {
      columns.find(name).ifPresent(all::add);
      return;
    }
    String list = column.groups().get(depth);
    int at = list.split("/", -1).length;
    for (int i = 0; i < offered(list, depth); i++) {
      String[] segments = name.split("/", -1);
      segments[at] = Integer.toString(i);
      numbered(column, depth + 1, String.join("/", segments), all);
    }
  }

  /** Returns the number of elements offered for a list; one for nested lists. */
  private int offered(String list, int depth) {
    if (list.equals(STATEMENTS)) {
      return SafeguardingCodes.all().size();
    }
    return depth == 0 ? groups : 1;
  }

  /** Returns the lists that a template has columns for, with the number of elements of each. */
  Map<String, Integer> offered() {
    Map<String, Integer> offered = new LinkedHashMap<>();
    for (Column column : columns.all()) {
      for (int depth = 0; depth < column.groups().size(); depth++) {
        String list = column.groups().get(depth);
        offered.put(list, offered(list, depth));
      }
    }
    return offered;
  }
}
