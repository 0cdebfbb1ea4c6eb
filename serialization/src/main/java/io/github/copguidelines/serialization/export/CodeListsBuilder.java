package io.github.copguidelines.serialization.export;

import io.github.copguidelines.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** Collects code lists, so that all have the columns of all languages. */
final class CodeListsBuilder {

  private final Map<String, List<ExportedCode>> lists = new LinkedHashMap<>();

  /**
   * Adds a list.
   *
   * @throws IllegalArgumentException if there is a list of this name
   */
  <E> void add(String name, List<E> entries, Function<E, EntryDraft> entry) {
    List<ExportedCode> list = entries.stream().map(entry).map(EntryDraft::done).toList();
    if (lists.put(name, list) != null) {
      throw new IllegalArgumentException("Two code lists are named " + name);
    }
  }

  List<ExportedCodeList> build() {
    List<String> languages = languages();
    return lists.entrySet().stream()
        .map(list -> new ExportedCodeList(list.getKey(), languages, list.getValue()))
        .toList();
  }

  /** Returns the languages in one order for all lists. */
  private List<String> languages() {
    TreeSet<String> languages = new TreeSet<>();
    lists.values().stream()
        .flatMap(List::stream)
        .map(ExportedCode::title)
        .map(LocalizedText::languages)
        .forEach(languages::addAll);
    return List.copyOf(languages);
  }
}
