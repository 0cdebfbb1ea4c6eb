package io.github.copguidelines.spreadsheets;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A list to choose the value of a cell from.
 *
 * @param labels what people call each code, in the order of the list; a code that nobody has named
 *     represents itself
 * @param isClosed whether no other value is valid
 */
record Choices(Map<String, String> labels, boolean isClosed) {

  /** Returns a code as people choose it: its label, and the code in brackets. */
  String shown(String code) {
    return Labelled.of(labels.getOrDefault(code, code), code);
  }

  /** Returns all codes as people choose them. */
  List<String> shown() {
    return labels.keySet().stream().map(this::shown).toList();
  }

  /** Returns what two lists with the same codes have in common. */
  String key() {
    return labels.keySet().stream().collect(Collectors.joining("\n"));
  }
}
