package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.schemas.Column;
import io.github.copguidelines.schemas.Columns;
import java.io.Serial;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;

/**
 * The order of columns in a sheet: as in the schema, with all columns of one list element before
 * the columns of the next.
 */
final class ColumnOrder implements Comparator<Column>, Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** The number of the first column at a place or below it, by the place with 0 for numbers. */
  private final HashMap<String, Integer> first = new HashMap<>();

  ColumnOrder(Columns columns) {
    for (Column column : columns.all()) {
      int number = first.size();
      String place = column.name();
      for (int end = place.length(); end > 0; end = place.lastIndexOf('/', end - 1)) {
        first.putIfAbsent(place.substring(0, end), number);
      }
    }
  }

  @Override
  public int compare(Column one, Column other) {
    String[] mine = one.name().split("/", -1);
    String[] others = other.name().split("/", -1);
    StringBuilder place = new StringBuilder();
    for (int i = 0; i < Math.min(mine.length, others.length); i++) {
      boolean numbers = isNumber(mine[i]) && isNumber(others[i]);
      if (!mine[i].equals(others[i])) {
        return numbers
            ? Integer.compare(Integer.parseInt(mine[i]), Integer.parseInt(others[i]))
            : compare(place.toString(), mine[i], others[i]);
      }
      place.append(i == 0 ? "" : "/").append(numbers ? "0" : mine[i]);
    }
    return Integer.compare(mine.length, others.length);
  }

  /** Compares names; names that the schema lacks, which are languages, come last. */
  private int compare(String place, String mine, String other) {
    String around = place.isEmpty() ? "" : place + "/";
    int order =
        Integer.compare(
            first.getOrDefault(around + mine, Integer.MAX_VALUE),
            first.getOrDefault(around + other, Integer.MAX_VALUE));
    return order == 0 ? mine.compareTo(other) : order;
  }

  private static boolean isNumber(String segment) {
    return !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
