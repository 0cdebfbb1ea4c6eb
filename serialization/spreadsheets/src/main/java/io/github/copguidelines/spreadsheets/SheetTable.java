package io.github.copguidelines.spreadsheets;

import java.util.List;
import java.util.Map;

/**
 * What is written to a sheet of records.
 *
 * @param version the version of the format that all records are of; empty where they say their own
 * @param rows the cells of each record by the name of their column
 */
record SheetTable(String version, List<SheetColumn> columns, Iterable<Map<String, String>> rows) {

  /** Returns the technical name of the column of remarks. */
  String mark() {
    return Head.REMARKS + version;
  }
}
