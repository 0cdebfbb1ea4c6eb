package io.github.copguidelines.serialization.schema;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/**
 * The rules on practice records that no schema says, or not wholly; what is left to each is the
 * text {@code rule.<id>}. They hold at every stage.
 */
final class UnexpressedRules {

  private static final List<String> IDS =
      List.of(
          "LIMIT-001",
          "LIMIT-002",
          "LIMIT-003",
          "LIMIT-004",
          "LIMIT-005",
          "READ-002",
          "READ-003",
          "READ-004",
          "READ-006",
          "READ-012",
          "FIELD-006",
          "FIELD-010",
          "PR-002",
          "PR-003",
          "PR-004",
          "PR-005");

  private UnexpressedRules() {}

  /** Adds identifier and note of each. */
  static void addTo(ArrayNode rules, SchemaTexts texts) {
    IDS.forEach(id -> rules.addObject().put("id", id).put("note", texts.of("rule." + id)));
  }
}
