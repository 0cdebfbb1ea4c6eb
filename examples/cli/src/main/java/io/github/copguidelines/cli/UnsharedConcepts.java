package io.github.copguidelines.cli;

import io.github.copguidelines.crosswalk.Crosswalk;
import io.github.copguidelines.crosswalk.Scheme;
import io.github.copguidelines.crosswalk.SchemeConcept;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The concepts of a scheme that share no risk with a concept of another scheme. */
record UnsharedConcepts(Scheme scheme, Scheme other, List<SchemeConcept> concepts) {

  static UnsharedConcepts of(Crosswalk crosswalk, Scheme scheme, Scheme other) {
    return new UnsharedConcepts(
        scheme,
        other,
        scheme.concepts().stream().filter(concept -> !reaches(crosswalk, concept, other)).toList());
  }

  /**
   * Returns true if a concept shares a risk with the other scheme; a mapping to a whole scheme does
   * not count.
   */
  private static boolean reaches(Crosswalk crosswalk, SchemeConcept concept, Scheme other) {
    return crosswalk.of(concept.notation()).risks().stream()
        .flatMap(risk -> crosswalk.from(risk).to(other.code()).stream())
        .anyMatch(mapping -> mapping.concept().isPresent());
  }

  /** Returns the members for JSON, in order. */
  Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("scheme", scheme.code());
    map.put("other", other.code());
    map.put("concepts", concepts);
    return map;
  }
}
