package io.github.copguidelines.schemas;

import io.github.copguidelines.profile.Profile;
import io.github.copguidelines.profiles.CompiledProfile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Adds the requirements of a profile to the schema of its type, next to the type's own ones, so
 * that a document must satisfy both.
 */
final class NarrowedSchema {

  private static final Set<String> LEAST =
      Set.of("minLength", "minimum", "minItems", "minProperties");

  private static final Set<String> MOST =
      Set.of("maxLength", "maximum", "maxItems", "maxProperties");

  private NarrowedSchema() {}

  /** Narrows the schema of the profile's type and adds the profile's title. */
  static void apply(CompiledProfile narrowing, Locale locale, ObjectNode document) {
    Profile profile = narrowing.profile();
    profile.title().ifPresent(title -> document.put("title", title.text(locale)));
    profile.description().ifPresent(text -> document.put("description", text.text(locale)));
    document.put("x-cop-profile", profile.id());
    merge(JsonMapper.shared().valueToTree(narrowing.schema().asMap()), document);
  }

  private static void merge(JsonNode demands, ObjectNode schema) {
    for (Map.Entry<String, JsonNode> demand : demands.properties()) {
      String keyword = demand.getKey();
      JsonNode value = demand.getValue();
      switch (keyword) {
        case "type" -> schema.putIfAbsent(keyword, value);
        case "properties" -> mergeMembers(value, schema);
        case "items", "additionalProperties" -> mergeInto(keyword, value, schema);
        case "required", "allOf" -> union(keyword, value, schema);
        case "pattern" -> addForm(value, schema);
        default -> schema.set(keyword, narrower(keyword, value, schema.get(keyword)));
      }
    }
    unrecommend(schema);
  }

  private static void mergeMembers(JsonNode demands, ObjectNode schema) {
    if (!(schema.get("properties") instanceof ObjectNode)) {
      schema.putObject("properties");
    }
    ObjectNode members = (ObjectNode) schema.required("properties");
    demands.properties().forEach(member -> mergeInto(member.getKey(), member.getValue(), members));
  }

  private static void mergeInto(String name, JsonNode demands, ObjectNode parent) {
    if (demands.isObject() && parent.get(name) instanceof ObjectNode there) {
      merge(demands, there);
    } else {
      parent.set(name, demands);
    }
  }

  private static void union(String keyword, JsonNode values, ObjectNode schema) {
    ArrayNode all =
        schema.get(keyword) instanceof ArrayNode there ? there : schema.putArray(keyword);
    for (JsonNode value : values) {
      if (all.valueStream().noneMatch(value::equals)) {
        all.add(value);
      }
    }
  }

  private static void addForm(JsonNode form, ObjectNode schema) {
    JsonNode there = schema.get("pattern");
    if (there == null) {
      schema.set("pattern", form);
    } else if (!there.equals(form)) {
      ArrayNode all =
          schema.get("allOf") instanceof ArrayNode known ? known : schema.putArray("allOf");
      all.addObject().put("type", "string").set("pattern", form);
    }
  }

  private static JsonNode narrower(String keyword, JsonNode value, @Nullable JsonNode there) {
    if (there == null || !there.isNumber()) {
      return value;
    }
    int order = value.decimalValue().compareTo(there.decimalValue());
    if (LEAST.contains(keyword)) {
      return order < 0 ? there : value;
    }
    return MOST.contains(keyword) && order > 0 ? there : value;
  }

  /** Removes the recommendation of members that are excluded or required. */
  private static void unrecommend(ObjectNode schema) {
    if (!(schema.get("x-cop-recommended") instanceof ArrayNode recommended)) {
      return;
    }
    List<String> left =
        recommended
            .valueStream()
            .map(JsonNode::stringValue)
            .filter(name -> !isSettled(name, schema))
            .toList();
    schema.remove("x-cop-recommended");
    if (!left.isEmpty()) {
      CodeKeywords.addValues(schema, "x-cop-recommended", left);
    }
  }

  private static boolean isSettled(String name, ObjectNode schema) {
    JsonNode member = schema.path("properties").path(name);
    return member instanceof BooleanNode
        || member.path("maxItems").asInt(1) == 0
        || schema.path("required").valueStream().anyMatch(one -> name.equals(one.stringValue()));
  }
}
