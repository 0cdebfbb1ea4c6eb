package io.github.copguidelines.schemas;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Converts a schema from 2020-12 to an equivalent one of draft-07.
 *
 * <p>In draft-07 {@code $defs} are {@code definitions}. That draft ignores keywords next to {@code
 * $ref}, so a reference with others next to it moves to {@code allOf}. The end of the {@code $id}
 * distinguishes the two schemas.
 */
final class DraftSeven {

  static final String DIALECT = "http://json-schema.org/draft-07/schema#";

  private static final String DEFS = "#/$defs/";
  private static final String DEFINITIONS = "#/definitions/";

  private DraftSeven() {}

  /**
   * Returns the same schema in draft-07.
   *
   * @throws IllegalStateException if it has a keyword without a known meaning in draft-07
   */
  static ObjectNode of(ObjectNode schema) {
    ObjectNode turned = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
      add(keyword.getKey(), keyword.getValue(), schema, turned);
    }
    return turned;
  }

  private static void add(String name, JsonNode value, ObjectNode schema, ObjectNode turned) {
    switch (name) {
      case "$schema" -> turned.put(name, DIALECT);
      case "$id" -> turned.put(name, address(value.stringValue()));
      case "$ref" -> {
        boolean alone = schema.size() == 1;
        ObjectNode holder = alone ? turned : turned.withArrayProperty("allOf").addObject();
        holder.put(name, reference(value.stringValue()));
      }
      case "allOf" -> {
        // A reference next to it may have begun the list.
        ArrayNode all = turned.withArrayProperty(name);
        all.addAll((ArrayNode) Keywords.turned(name, value, DraftSeven::of));
      }
      case "$defs" -> turned.set("definitions", Keywords.turned(name, value, DraftSeven::of));
      default -> turned.set(name, Keywords.turned(name, value, DraftSeven::of));
    }
  }

  private static String address(String id) {
    String ending = SchemaFormat.JSON_SCHEMA_2020_12.ending();
    if (!id.endsWith(ending)) {
      throw new IllegalStateException("The address " + id + " does not end in " + ending);
    }
    return id.substring(0, id.length() - ending.length()) + SchemaFormat.DRAFT_07.ending();
  }

  private static String reference(String reference) {
    if (!reference.startsWith(DEFS)) {
      throw new IllegalStateException("A reference to " + reference + " has no form in draft-07.");
    }
    return DEFINITIONS + reference.substring(DEFS.length());
  }
}
