package io.github.copguidelines.schemas;

import io.github.copguidelines.finding.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;

/**
 * The rules that no schema expresses, or only in part.
 *
 * <p>The rules of each type of document are in {@code rules.txt}, which a test of validation
 * generates from the validator's rules.
 */
final class UnexpressedRules {

  /** The rules on reading, limits and texts, which apply to all types. */
  private static final List<String> OF_ALL_TYPES =
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

  private static final Properties BY_TYPE = byType();

  private UnexpressedRules() {}

  private static Properties byType() {
    try (InputStream in = UnexpressedRules.class.getResourceAsStream("rules.txt")) {
      Properties rules = new Properties();
      rules.load(in);
      return rules;
    } catch (IOException e) {
      throw new UncheckedIOException("Reading rules.txt from the jar failed.", e);
    }
  }

  /** Adds the identifier, note and page of each rule. */
  static void addTo(ArrayNode rules, SchemaType subject, SchemaTexts texts) {
    String ofType = BY_TYPE.getProperty(subject.typeName(), "");
    Stream.concat(OF_ALL_TYPES.stream(), Stream.of(ofType.split(" ")).filter(id -> !id.isEmpty()))
        .forEach(
            id ->
                rules
                    .addObject()
                    .put("id", id)
                    .put("note", texts.ofRule(id))
                    .put("page", RuleBook.page(id)));
  }
}
