package io.github.copguidelines.schemas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Merges the constraints on a value from a schema, its references and its {@code allOf}, for
 * formats that show one line for each member.
 *
 * <p>The narrower of two bounds stays, and the common values of two lists. {@code pattern} becomes
 * a list of all patterns, {@code const} is also added to {@code enum}, and conditions and {@code
 * contains} stay in {@code allOf}. Titles and descriptions come from the schema nearest to the
 * value.
 */
final class Effective {

  private static final Set<String> LARGER =
      Set.of("minimum", "minLength", "minItems", "minProperties", "exclusiveMinimum");
  private static final Set<String> SMALLER =
      Set.of("maximum", "maxLength", "maxItems", "maxProperties", "exclusiveMaximum");
  private static final Set<String> WORDS =
      Set.of("title", "description", "default", "examples", "deprecated");

  /** The keywords that occur once in a schema, so that {@code allOf} cannot be merged. */
  private static final Set<String> CONDITIONS =
      Set.of("if", "then", "else", "contains", "minContains", "maxContains");

  private final ObjectNode root;

  Effective(ObjectNode root) {
    this.root = root;
  }

  /** Returns the whole document's schema. */
  ObjectNode ofRoot() {
    return of(root).orElseThrow();
  }

  /** Returns the merged schema; empty if it allows no value. */
  Optional<ObjectNode> of(JsonNode schema) {
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    return merge(result, schema, true) ? Optional.of(result) : Optional.empty();
  }

  /** Returns the name of the definition that a schema refers to; empty if there is none. */
  static Optional<String> definition(JsonNode schema) {
    if (schema.path("$ref").isString()) {
      String address = schema.path("$ref").stringValue();
      return Optional.of(address.substring(address.lastIndexOf('/') + 1));
    }
    return schema.path("allOf").valueStream().flatMap(s -> definition(s).stream()).findFirst();
  }

  /** Returns the constraints of a schema beyond the definition that it refers to. */
  ObjectNode beyondDefinition(JsonNode schema) {
    if (definition(schema).isEmpty()) {
      return of(schema).orElseGet(JsonNodeFactory.instance::objectNode);
    }
    ObjectNode without = object(schema).deepCopy();
    without.remove("$ref");
    ArrayNode parts = without.putArray("allOf");
    schema.path("allOf").valueStream().map(this::beyond).forEach(parts::add);
    return of(without).orElseGet(JsonNodeFactory.instance::objectNode);
  }

  private JsonNode beyond(JsonNode part) {
    return definition(part).isPresent() ? beyondDefinition(part) : part;
  }

  /** Returns a schema as an object; an empty object for a Boolean schema. */
  static ObjectNode object(JsonNode schema) {
    return schema instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
  }

  /** Adds a schema; returns false if no value can be valid. */
  private boolean merge(ObjectNode target, JsonNode schema, boolean near) {
    if (!schema.isObject()) {
      return !schema.isBoolean() || schema.booleanValue();
    }
    Optional<String> name = schema.has("$ref") ? definition(schema) : Optional.empty();
    if (name.isPresent() && !merge(target, root.path("$defs").path(name.get()), near)) {
      return false;
    }
    schema.forEachEntry((keyword, value) -> add(target, keyword, value, near));
    for (JsonNode part : schema.path("allOf").values()) {
      if (part.has("if") || part.has("contains")) {
        list(target, "allOf").add(part);
      }
      if (!merge(target, part, false)) {
        return false;
      }
    }
    return true;
  }

  private static void add(ObjectNode target, String keyword, JsonNode value, boolean near) {
    switch (keyword) {
      case "$ref", "$defs", "allOf" -> {}
      case "properties" -> value.forEachEntry((name, schema) -> addMember(target, name, schema));
      case "items", "additionalProperties" -> target.set(keyword, both(target.get(keyword), value));
      case "required", "x-cop-recommended" -> addMissing(list(target, keyword), value);
      case "pattern" -> addMissing(list(target, "pattern"), value);
      case "const" -> {
        target.set("const", value);
        add(target, "enum", JsonNodeFactory.instance.arrayNode().add(value), near);
      }
      case "enum" -> target.set("enum", common(target.get("enum"), value));
      case "type" -> { // a list of types is not a single one and counts as none
        if (value.isString() && !target.path("type").asString("").equals("integer")) {
          target.set("type", value);
        }
      }
      default -> {
        if (near || !CONDITIONS.contains(keyword)) {
          addOther(target, keyword, value, near);
        }
      }
    }
  }

  private static void addOther(ObjectNode target, String keyword, JsonNode value, boolean near) {
    JsonNode old = target.get(keyword);
    boolean replaces =
        old == null
            || (WORDS.contains(keyword) && near)
            || (LARGER.contains(keyword) && compare(value, old) > 0)
            || (SMALLER.contains(keyword) && compare(value, old) < 0);
    if (replaces) {
      target.set(keyword, value);
    }
  }

  private static void addMember(ObjectNode target, String name, JsonNode schema) {
    ObjectNode members =
        target.get("properties") instanceof ObjectNode there
            ? there
            : target.putObject("properties");
    members.set(name, both(members.get(name), schema));
  }

  /** Returns the conjunction of two schemas; the titles of the second one take precedence. */
  private static JsonNode both(@Nullable JsonNode first, JsonNode second) {
    if (first == null || first.equals(second)) {
      return second;
    }
    ObjectNode both = JsonNodeFactory.instance.objectNode();
    WORDS.stream().filter(second::has).forEach(word -> both.set(word, second.required(word)));
    both.putArray("allOf").add(first).add(second);
    return both;
  }

  private static ArrayNode list(ObjectNode target, String keyword) {
    return target.get(keyword) instanceof ArrayNode there ? there : target.putArray(keyword);
  }

  private static void addMissing(ArrayNode list, JsonNode values) {
    Set<String> there = new TreeSet<>();
    list.forEach(value -> there.add(value.asString()));
    for (JsonNode value : values.isArray() ? values.values() : List.of(values)) {
      if (there.add(value.asString())) {
        list.add(value);
      }
    }
  }

  private static JsonNode common(@Nullable JsonNode old, JsonNode values) {
    if (old == null) {
      return values;
    }
    ArrayNode common = JsonNodeFactory.instance.arrayNode();
    old.valueStream().filter(v -> values.valueStream().anyMatch(v::equals)).forEach(common::add);
    return common;
  }

  private static int compare(JsonNode a, JsonNode b) {
    return a.decimalValue().compareTo(b.decimalValue());
  }
}
