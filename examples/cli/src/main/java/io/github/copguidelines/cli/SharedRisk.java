package io.github.copguidelines.cli;

import io.github.copguidelines.crosswalk.Crosswalk;
import io.github.copguidelines.crosswalk.Mapping;
import io.github.copguidelines.crosswalk.Scheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two concepts of different schemes with mappings to the same risk; not itself a mapping. */
record SharedRisk(Mapping one, Mapping other) {

  static List<SharedRisk> between(Crosswalk crosswalk, Scheme one, Scheme other) {
    return crosswalk.mappings().to(one.code()).stream()
        .flatMap(
            mapping ->
                crosswalk.from(mapping.risk()).to(other.code()).stream()
                    .map(second -> new SharedRisk(mapping, second)))
        .toList();
  }

  String line() {
    return "%-29s %-13s %-37s %-13s %s"
        .formatted(
            one.target(),
            one.relation().code(),
            one.risk(),
            other.relation().code(),
            other.target());
  }

  /** Returns the members for JSON, in order. */
  Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("risk", one.risk());
    map.put("from", one);
    map.put("to", other);
    return map;
  }
}
