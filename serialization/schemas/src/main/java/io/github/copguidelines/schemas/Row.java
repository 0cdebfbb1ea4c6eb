package io.github.copguidelines.schemas;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One document as a row of a table.
 *
 * @param cells the filled cells by the name of their column, in the order of the columns
 * @param leftOut the values of the document without a cell
 */
public record Row(Map<String, String> cells, List<LeftOut> leftOut) {

  /** Keeps copies, in the same order. */
  public Row {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    leftOut = List.copyOf(leftOut);
  }
}
