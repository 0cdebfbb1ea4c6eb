package io.github.copguidelines.schemas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The definitions of a schema in the order of their first use from the top, with the uses of each.
 * References in conditions do not count as uses.
 */
final class DefinitionOrder {

  /**
   * A place where a definition is used.
   *
   * @param owner the definition that has the member; empty for the document itself
   * @param member the member; empty if the owner as a whole refers to it
   */
  record Use(String owner, String member) {}

  private final Map<String, List<Use>> uses = new LinkedHashMap<>();

  private DefinitionOrder() {}

  /** Returns the uses of each definition, without unused ones. */
  static Map<String, List<Use>> of(ObjectNode root) {
    DefinitionOrder order = new DefinitionOrder();
    order.addAll("", root);
    List<String> read = new ArrayList<>();
    while (read.size() < order.uses.size()) {
      String next =
          order.uses.keySet().stream()
              .filter(name -> !read.contains(name))
              .findFirst()
              .orElseThrow();
      read.add(next);
      order.addAll(next, root.path("$defs").path(next));
    }
    return order.uses;
  }

  private void addAll(String owner, JsonNode schema) {
    for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
      add(new Use(owner, member.getKey()), member.getValue());
    }
    for (String keyword : List.of("items", "additionalProperties", "propertyNames")) {
      add(new Use(owner, ""), schema.path(keyword));
    }
    schema.path("allOf").forEach(part -> addAll(owner, part));
  }

  private void add(Use use, JsonNode schema) {
    if (schema.path("$ref").isString()) {
      List<Use> known =
          uses.computeIfAbsent(
              Effective.definition(schema).orElseThrow(), name -> new ArrayList<>());
      if (!known.contains(use)) {
        known.add(use);
      }
    }
    for (String keyword : List.of("items", "additionalProperties", "propertyNames")) {
      if (schema.path(keyword).isObject()) {
        add(use, schema.path(keyword));
      }
    }
    schema.path("allOf").forEach(part -> add(use, part));
    // Unnamed objects within a member count as the member.
    schema.path("properties").forEach(inner -> add(use, inner));
  }

  /** Returns the anchor of a definition. */
  static String anchor(String definition) {
    return "def-" + definition.replaceAll("[^A-Za-z0-9._-]", "-");
  }
}
