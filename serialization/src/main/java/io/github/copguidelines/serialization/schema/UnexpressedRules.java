package io.github.copguidelines.serialization.schema;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;

/**
 * The rules that no schema says, or not wholly; what is left to each is the text {@code rule.<id>}.
 * They hold at every stage.
 */
final class UnexpressedRules {

  private static final List<String> ON_DOCUMENTS =
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
          "FIELD-006");

  private static final List<String> ON_RECORDS =
      List.of("FIELD-010", "PR-002", "PR-003", "PR-004", "PR-005");

  private UnexpressedRules() {}

  /** Adds identifier and note of each. */
  static void addTo(ArrayNode rules, SchemaType subject, SchemaTexts texts) {
    Stream.concat(
            ON_DOCUMENTS.stream(),
            subject == SchemaType.PRACTICE_RECORD ? ON_RECORDS.stream() : Stream.empty())
        .forEach(id -> rules.addObject().put("id", id).put("note", texts.of("rule." + id)));
  }
}
