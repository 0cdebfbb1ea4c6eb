package io.github.copguidelines.schemas;

import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The keywords of JSON Schema 2020-12 in schemas of types and profiles, by the kind of their
 * values.
 *
 * <p>Every conversion of a schema passes each keyword through this class, so that an unexpected
 * keyword fails and is not silently left out.
 */
final class Keywords {

  private static final Set<String> OF_SCHEMA =
      Set.of(
          "additionalProperties",
          "contains",
          "else",
          "if",
          "items",
          "not",
          "propertyNames",
          "then");

  private static final Set<String> OF_LIST = Set.of("allOf", "anyOf", "oneOf");

  private static final Set<String> OF_MEMBERS = Set.of("$defs", "properties");

  private static final Set<String> OF_VALUES =
      Set.of(
          "$comment",
          "$id",
          "$ref",
          "$schema",
          "const",
          "default",
          "deprecated",
          "description",
          "enum",
          "examples",
          "exclusiveMaximum",
          "exclusiveMinimum",
          "format",
          "maxItems",
          "maxLength",
          "maxProperties",
          "maximum",
          "minItems",
          "minLength",
          "minProperties",
          "minimum",
          "multipleOf",
          "pattern",
          "readOnly",
          "required",
          "title",
          "type",
          "uniqueItems",
          "writeOnly");

  /** The prefix of extension keywords, which are annotations without constraints. */
  private static final String EXTENSION = "x-";

  private Keywords() {}

  /** Fails if a schema has an unknown keyword. */
  static void check(ObjectNode schema) {
    schema.forEachEntry((name, value) -> turned(name, value, inner -> inner));
  }

  /**
   * Returns the value of a keyword with each schema in it converted; {@code true} and {@code false}
   * are unchanged.
   *
   * @throws IllegalStateException if the keyword is unknown
   */
  static JsonNode turned(String name, JsonNode value, UnaryOperator<ObjectNode> turn) {
    if (OF_SCHEMA.contains(name)) {
      return schema(value, turn);
    } else if (OF_LIST.contains(name)) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      value.forEach(schema -> list.add(schema(schema, turn)));
      return list;
    } else if (OF_MEMBERS.contains(name)) {
      ObjectNode members = JsonNodeFactory.instance.objectNode();
      value.forEachEntry((member, schema) -> members.set(member, schema(schema, turn)));
      return members;
    } else if (OF_VALUES.contains(name) || name.startsWith(EXTENSION)) {
      return value;
    }
    throw new IllegalStateException("No other form is known for the keyword " + name + ".");
  }

  private static JsonNode schema(JsonNode schema, UnaryOperator<ObjectNode> turn) {
    return schema instanceof ObjectNode object ? turn.apply(object) : schema;
  }
}
