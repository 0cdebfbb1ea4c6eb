package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.schemas.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** An index of the places of columns, and of the groups of lists with columns; immutable. */
final class ColumnPlaces {

  private final Map<Pointer, Integer> first = new HashMap<>();
  private final Map<Pointer, List<Integer>> groups = new HashMap<>();

  /** Collects the places of columns by their number. */
  ColumnPlaces(SortedMap<Integer, Column> columns) {
    columns.forEach(this::add);
    groups.replaceAll((list, numbers) -> numbers.stream().distinct().sorted().toList());
  }

  private void add(int number, Column column) {
    Pointer place = Pointer.parse(column.pointer());
    Optional<Pointer> at = Optional.of(place);
    while (at.isPresent() && first.putIfAbsent(at.get(), number) == null) {
      at = at.get().parent();
    }
    List<String> segments = place.segments();
    for (String name : column.groups()) {
      Pointer list = Pointer.parse("/" + name);
      int group = Integer.parseInt(segments.get(list.segments().size()));
      groups.computeIfAbsent(list, none -> new ArrayList<>()).add(group);
    }
  }

  /** Returns the number of the first column at or below a place; empty if there is none. */
  Optional<Integer> first(Pointer place) {
    return Optional.ofNullable(first.get(place));
  }

  /** Returns the numbers, from 0, of the groups of a list that have columns, sorted. */
  List<Integer> groups(Pointer list) {
    return groups.getOrDefault(list, List.of());
  }
}
