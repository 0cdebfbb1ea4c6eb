package io.github.copguidelines.schemas;

import io.github.copguidelines.finding.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;

/**
 * The rules that no schema says, or not wholly; what is left to each is the text {@code rule.<id>}.
 * They hold at every stage, unless the text names the one from which on.
 */
final class UnexpressedRules {

  private static final List<String> ON_DOCUMENTS =
      List.of(
          "LIMIT-001",
          "LIMIT-002",
          "LIMIT-003",
          "LIMIT-004",
          "LIMIT-005",
          "LIMIT-006",
          "READ-002",
          "READ-003",
          "READ-004",
          "READ-006",
          "READ-012",
          "FIELD-006",
          "FIELD-012");

  private static final List<String> ON_RECORDS =
      List.of(
          "FIELD-008",
          "FIELD-010",
          "PR-002",
          "PR-003",
          "PR-004",
          "PR-005",
          "PR-007",
          "PR-008",
          "PR-009",
          "PR-010",
          "PR-011",
          "PR-012",
          "PR-013",
          "PR-014",
          "PR-015",
          "PR-016",
          "PR-017",
          "PR-018",
          "PR-019",
          "PR-020",
          "PR-021",
          "PR-022",
          "PR-023",
          "PR-024",
          "PR-025",
          "PR-026",
          "PR-027",
          "PR-028");

  private static final List<String> ON_OTHERS =
      List.of(
          "PR-003", "PR-004", "PR-011", "PR-012", "PR-019", "PR-022", "PR-023", "PR-028", "DOC-003",
          "DOC-004", "DOC-005", "DOC-008");

  private static final Map<SchemaType, List<String>> ON_ONE =
      Map.of(
          SchemaType.PRACTICE_RECORD, ON_RECORDS,
          SchemaType.CONTRIBUTION, and("DOC-002", "DOC-007"),
          SchemaType.SURVEY_RESPONSE, and("DOC-001", "DOC-002"),
          SchemaType.NATIONAL_STRATEGY, and("DOC-001", "DOC-002", "DOC-006"),
          SchemaType.PROGRAMME, and("FIELD-008", "PR-002", "PR-017"),
          SchemaType.SUBMISSION, and("DOC-002"));

  private UnexpressedRules() {}

  private static List<String> and(String... more) {
    return Stream.concat(ON_OTHERS.stream(), Stream.of(more)).sorted().toList();
  }

  /** Adds identifier, note and page of each. */
  static void addTo(ArrayNode rules, SchemaType subject, SchemaTexts texts) {
    Stream.concat(ON_DOCUMENTS.stream(), ON_ONE.getOrDefault(subject, List.of()).stream())
        .forEach(
            id ->
                rules
                    .addObject()
                    .put("id", id)
                    .put("note", texts.of("rule." + id))
                    .put("page", RuleBook.page(id)));
  }
}
