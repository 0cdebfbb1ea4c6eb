package io.github.copguidelines.terminology;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The harmless uses of the listed terms in a language.
 *
 * @param everyday forms of terms that mostly mean something harmless, as they appear in a text
 * @param harmless phrases that contain a term with another meaning
 * @param title words that titles of conventions and laws begin with
 * @param titled words that such titles end with
 * @param verb words that end a title where the sentence goes on
 */
record TermContext(
    Set<String> everyday,
    List<String> harmless,
    List<String> title,
    List<String> titled,
    List<String> verb) {

  private static final TermContext NONE =
      new TermContext(Set.of(), List.of(), List.of(), List.of(), List.of());

  /** Returns the context of a language, a BCP 47 tag; empty for most languages. */
  static TermContext of(String language) {
    String code = Locale.forLanguageTag(language).getLanguage();
    if (code.isEmpty()) {
      return NONE;
    }
    Map<String, List<String>> values = new HashMap<>();
    TermResource.lines("context_" + code + ".txt").stream()
        .collect(Collectors.groupingBy(line -> line.get(0)))
        .forEach((key, lines) -> values.put(key, lines.stream().map(line -> line.get(1)).toList()));
    return new TermContext(
        Set.copyOf(values.getOrDefault("everyday", List.of())),
        values.getOrDefault("harmless", List.of()),
        values.getOrDefault("title", List.of()),
        values.getOrDefault("titled", List.of()),
        values.getOrDefault("verb", List.of()));
  }
}
