package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two independent validators, each with a schema in 2020-12 and in draft-07: all must agree. */
record Judges(Map<String, Judge> byName) {

  static Judges of(CopSchema schema) {
    Map<String, Judge> judges = new LinkedHashMap<>();
    for (SchemaFormat draft : List.of(SchemaFormat.JSON_SCHEMA_2020_12, SchemaFormat.DRAFT_07)) {
      JsonNode tree = JsonMapper.shared().readTree(schema.text(draft));
      judges.put("networknt by " + draft.code(), Judge.networknt(tree));
      judges.put("dev.harrel by " + draft.code(), Judge.harrel(tree));
    }
    return new Judges(judges);
  }

  /** Asserts that each finds faults at these pointers and at no others. */
  void assertFaults(Set<String> expected, JsonNode document) {
    byName.forEach((name, judge) -> assertEquals(expected, judge.faults(document), name));
  }
}
