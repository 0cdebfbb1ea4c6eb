package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which cell of a row a place in its record is about; immutable.
 *
 * <p>Of what has no cell of its own it is the first below it, or the one of what is around it; the
 * first that is filled, so that it is where somebody wrote. In a record, lists have no gaps: where
 * only the third group of a row is filled, that is the first.
 *
 * @param head all columns that are read
 * @param filled those whose cells were taken
 */
record RowPlaces(String sheet, int row, ColumnPlaces head, ColumnPlaces filled) {

  private static final Pattern INDEX = Pattern.compile("[0-9]{1,6}");

  /** Returns a finding with its cell, as far as the row has one. */
  Finding place(Finding finding) {
    Pointer at = named(finding.pointer());
    int column = filled.first(at).or(() -> head.first(at)).orElse(1);
    return finding.toBuilder()
        .line(row)
        .column(column)
        .cell(CellName.of(sheet, row, column))
        .build();
  }

  /** Returns the place as columns name it, or the innermost around it that has columns. */
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

  /** Returns which group is an element; the next element would be the first that is not filled. */
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
