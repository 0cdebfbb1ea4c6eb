package io.github.copguidelines.validation;

import io.github.copguidelines.terminology.TermEntry;
import io.github.copguidelines.terminology.TermList;
import io.github.copguidelines.terminology.Terminology;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The reason why a term is to be avoided, in all languages that give one.
 *
 * <p>Entries of different languages belong together by their concept. All lists are loaded when the
 * first term with a concept was found; most records have none. Thread-safe.
 */
final class TermReasons {

  private final Terminology terminology;
  private final Map<String, Map<String, String>> byConcept = new ConcurrentHashMap<>();

  TermReasons(Terminology terminology) {
    this.terminology = terminology;
  }

  /**
   * Returns the reasons by language; none if the entry has none.
   *
   * @param language the language of the entry's list, whose reason comes first
   */
  Map<String, String> of(TermEntry entry, String language) {
    Map<String, String> reasons = new LinkedHashMap<>();
    entry.why().ifPresent(why -> reasons.put(language, why));
    entry
        .concept()
        .map(concept -> byConcept.computeIfAbsent(concept, this::load))
        .ifPresent(others -> others.forEach(reasons::putIfAbsent));
    return reasons;
  }

  private Map<String, String> load(String concept) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (TermList list : terminology.lists()) {
      list.entries().stream()
          .filter(entry -> entry.concept().filter(concept::equals).isPresent())
          .flatMap(entry -> entry.why().stream())
          .findFirst()
          .ifPresent(why -> reasons.put(list.language(), why));
    }
    return Collections.unmodifiableMap(reasons);
  }
}
