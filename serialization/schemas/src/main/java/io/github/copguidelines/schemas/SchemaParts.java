package io.github.copguidelines.schemas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All schemas that apply to one value: a schema and the schemas of its {@code allOf}, recursively.
 *
 * <p>A profile narrows by adding to {@code allOf}, so the type of a value depends on all parts.
 */
final class SchemaParts {

  private final List<ObjectNode> parts = new ArrayList<>();
  private boolean possible = true;

  private SchemaParts() {}

  /**
   * Returns the parts of one schema.
   *
   * @throws IllegalStateException if it has an unknown keyword
   */
  static SchemaParts of(JsonNode schema) {
    return of(List.of(schema));
  }

  /** Returns the parts of several schemas that all apply. */
  static SchemaParts of(List<JsonNode> schemas) {
    SchemaParts all = new SchemaParts();
    schemas.forEach(all::add);
    return all;
  }

  private void add(JsonNode schema) {
    if (schema instanceof ObjectNode object) {
      Keywords.check(object);
      parts.add(object);
      object.path("allOf").forEach(this::add);
    } else {
      possible &= schema.booleanValue();
    }
  }

  /** Returns false if no value is valid, because one of the schemas is {@code false}. */
  boolean isPossible() {
    return possible;
  }

  /** Returns the values of a keyword in the parts, in their order. */
  List<JsonNode> values(String keyword) {
    return parts.stream()
        .filter(part -> part.has(keyword))
        .map(part -> part.required(keyword))
        .toList();
  }

  boolean has(String keyword) {
    return parts.stream().anyMatch(part -> part.has(keyword));
  }

  /** Returns the members, each with all its schemas in the parts. */
  Map<String, SchemaParts> members() {
    Map<String, SchemaParts> members = new LinkedHashMap<>();
    for (JsonNode properties : values("properties")) {
      properties.forEachEntry(
          (name, schema) -> members.computeIfAbsent(name, any -> new SchemaParts()).add(schema));
    }
    return members;
  }

  /** Returns the names of the required members. */
  Set<String> required() {
    Set<String> names = new LinkedHashSet<>();
    values("required").forEach(list -> list.forEach(name -> names.add(name.stringValue())));
    return names;
  }

  Stream<ObjectNode> stream() {
    return parts.stream();
  }
}
