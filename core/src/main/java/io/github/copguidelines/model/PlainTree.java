package io.github.copguidelines.model;

import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Code;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Objects of the model as plain values, in the form in which they are written. */
final class PlainTree {

  private PlainTree() {}

  static Map<String, @Nullable Object> of(Extensible object) {
    ModelType<?> type =
        Arrays.stream(object.getClass().getInterfaces())
            .filter(ModelType::isModelType)
            .findFirst()
            .map(ModelType::of)
            .orElseThrow(() -> new IllegalArgumentException("Not a type of the model."));
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (Property property : type.properties()) {
      Object held = property.get(object);
      Object value = held instanceof Optional<?> optional ? optional.orElse(null) : held;
      if (value != null && !isEmpty(value)) {
        members.put(property.name(), plain(value));
      }
    }
    object
        .extensions()
        .asMap()
        .forEach(
            (name, value) -> {
              if (type.property(name).isEmpty()) {
                members.put(name, value);
              }
            });
    return Collections.unmodifiableMap(members);
  }

  private static boolean isEmpty(Object value) {
    return (value instanceof List<?> list && list.isEmpty())
        || (value instanceof LocalizedText text && text.isEmpty());
  }

  private static @Nullable Object plain(Object value) {
    if (value instanceof Code code) {
      return code.code();
    }
    if (value instanceof LocalizedText text) {
      return text.asMap();
    }
    if (value instanceof Members members) {
      return members.asMap();
    }
    if (value instanceof Extensible object) {
      return of(object);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(PlainTree::plain).toList();
    }
    return value instanceof Number || value instanceof Boolean || value instanceof Map
        ? Members.plain(value)
        : value.toString();
  }
}
