package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Maps places in a record to its cells; immutable.
 *
 * <p>A place without its own cell has the first filled cell below it, or the cell of the place
 * around it. Lists in a record have no gaps: if only the third group of a row is filled, it is the
 * first element.
 *
 * @param cells the cell of each column
 * @param head the columns that are read
 * @param filled the columns whose cells have values
 */
record RowPlaces(IntFunction<CellAt> cells, ColumnPlaces head, ColumnPlaces filled) {

  private static final Pattern INDEX = Pattern.compile("[0-9]{1,6}");

  /** Returns a finding with its cell, if the row has one. */
  Finding place(Finding finding) {
    Pointer at = named(finding.pointer());
    int column = filled.first(at).or(() -> head.first(at)).orElse(1);
    return cells.apply(column).addTo(finding.toBuilder()).build();
  }

  /** Returns the place by column name, or the innermost place around it with columns. */
  private Pointer named(Pointer inRecord) {
    Pointer at = Pointer.root();
    for (String segment : inRecord.segments()) {
      Optional<Pointer> next = Optional.of(at.child(segment));
      if (!head.groups(at).isEmpty()) {
        next = group(at, segment).map(at::child);
      }
      if (next.flatMap(head::first).isEmpty()) {
        return at;
      }
      at = next.get();
    }
    return at;
  }

  /** Returns the group of an element; the element after the last has the first empty group. */
  private Optional<Integer> group(Pointer list, String element) {
    List<Integer> used = filled.groups(list);
    if (element.equals(Integer.toString(used.size()))) {
      Set<Integer> taken = new HashSet<>(used);
      return head.groups(list).stream().filter(group -> !taken.contains(group)).findFirst();
    }
    int index = INDEX.matcher(element).matches() ? Integer.parseInt(element) : used.size();
    return index < used.size() ? Optional.of(used.get(index)) : Optional.empty();
  }
}
