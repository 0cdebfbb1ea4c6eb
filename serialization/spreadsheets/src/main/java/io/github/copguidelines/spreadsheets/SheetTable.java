package io.github.copguidelines.spreadsheets;

import java.util.List;
import java.util.Map;

/**
 * The content of a sheet of records.
 *
 * @param version the version of the format of all records; empty if each row has its own
 * @param rows the cells of each record by the name of their column
 */
record SheetTable(String version, List<SheetColumn> columns, Iterable<Map<String, String>> rows) {

  /** Returns the technical name of the column of remarks. */
  String mark() {
    return Head.REMARKS + version;
  }
}
