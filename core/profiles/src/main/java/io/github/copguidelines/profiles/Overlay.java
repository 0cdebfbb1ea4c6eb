package io.github.copguidelines.profiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The schema of what a profile asks, as it is put together; not thread-safe.
 *
 * <p>Its nodes are maps of keywords. Each says of what type the values are that its keywords speak
 * of, since validators with strict settings ask for it.
 */
final class Overlay {

  private final Map<String, @Nullable Object> root = new LinkedHashMap<>(Map.of("type", "object"));

  Map<String, @Nullable Object> root() {
    return root;
  }

  /** Returns the node of a field, made where there is none yet. */
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

  /** Adds that the object around a field has it. */
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

  /** Puts a schema in the place of a member, for example {@code false}. */
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
   * A language has a schema apart: next to one for all languages it would take that one's place,
   * and the profile would ask for less.
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
