package io.github.copguidelines.spreadsheets;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The drop-down list of a cell.
 *
 * @param labels the label of each code, in the order of the list; the code itself if it has no
 *     label
 * @param isClosed whether no other value is valid
 */
record Choices(Map<String, String> labels, boolean isClosed) {

  /** Returns a code as in the drop-down list: its label, and the code in brackets. */
  String shown(String code) {
    return Labelled.of(labels.getOrDefault(code, code), code);
  }

  /** Returns all codes as in the drop-down list. */
  List<String> shown() {
    return labels.keySet().stream().map(this::shown).toList();
  }

  /** Returns a key that lists with the same codes share. */
  String key() {
    return labels.keySet().stream().collect(Collectors.joining("\n"));
  }
}
