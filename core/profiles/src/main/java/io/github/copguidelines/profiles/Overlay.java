package io.github.copguidelines.profiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mutable schema of the requirements of a profile; not thread-safe.
 *
 * <p>Its nodes are maps of keywords. Each node with keywords for one type also names that type, as
 * validators in strict mode require.
 */
final class Overlay {

  private final Map<String, @Nullable Object> root = new LinkedHashMap<>(Map.of("type", "object"));

  Map<String, @Nullable Object> root() {
    return root;
  }

  /** Returns the node of a field, and creates it if necessary. */
  Map<String, @Nullable Object> at(List<Field.Step> steps) {
    Map<String, @Nullable Object> node = root;
    for (Field.Step step : steps) {
      node =
          switch (step.kind()) {
            case MEMBER -> child(object(node), "properties", step.name());
            case ENTRY -> child(typed(node, "array"), "items");
            case LANGUAGE -> language(node, step.name());
          };
    }
    return node;
  }

  /** Makes a field required in the object around it. */
  void require(Field field) {
    Map<String, @Nullable Object> object = at(field.steps().subList(0, field.steps().size() - 1));
    require(object, field.steps().get(field.steps().size() - 1).name());
  }

  static void require(Map<String, @Nullable Object> object, String name) {
    List<@Nullable Object> names = list(object(object), "required");
    if (!names.contains(name)) {
      names.add(name);
    }
  }

  /** Replaces the schema of a member, for example by {@code false}. */
  void set(Field field, Object schema) {
    Map<String, @Nullable Object> object = at(field.steps().subList(0, field.steps().size() - 1));
    members(object(object)).put(field.steps().get(field.steps().size() - 1).name(), schema);
  }

  static Map<String, @Nullable Object> object(Map<String, @Nullable Object> node) {
    return typed(node, "object");
  }

  static Map<String, @Nullable Object> typed(Map<String, @Nullable Object> node, String type) {
    node.put("type", type);
    return node;
  }

  static Map<String, @Nullable Object> members(Map<String, @Nullable Object> object) {
    return child(object, "properties");
  }

  /**
   * Returns a separate schema for a language. Next to a schema for all languages it would replace
   * that one, and the profile would require less.
   */
  private static Map<String, @Nullable Object> language(
      Map<String, @Nullable Object> node, String tag) {
    Map<String, @Nullable Object> apart = new LinkedHashMap<>(Map.of("type", "object"));
    list(object(node), "allOf").add(apart);
    return child(apart, "properties", tag);
  }

  private static Map<String, @Nullable Object> child(
      Map<String, @Nullable Object> node, String keyword, String name) {
    return child(child(node, keyword), name);
  }

  @SuppressWarnings("unchecked") // only this class puts nodes there
  static Map<String, @Nullable Object> child(Map<String, @Nullable Object> node, String name) {
    Object there = node.get(name);
    if (there instanceof Map<?, ?> map) {
      return (Map<String, @Nullable Object>) map;
    }
    Map<String, @Nullable Object> made = new LinkedHashMap<>();
    node.put(name, made);
    return made;
  }

  @SuppressWarnings("unchecked") // only this class puts lists there
  private static List<@Nullable Object> list(Map<String, @Nullable Object> node, String keyword) {
    Object there = node.get(keyword);
    if (there instanceof List<?> list) {
      return (List<@Nullable Object>) list;
    }
    List<@Nullable Object> made = new ArrayList<>();
    node.put(keyword, made);
    return made;
  }
}
