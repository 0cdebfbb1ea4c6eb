package io.github.copguidelines.model;

import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Converts objects of the model to trees of plain values, as on the wire.
 *
 * <p>Writers, profiles, differences and merges all use these trees. The values are those of {@link
 * Members}: a code is its text, an object is a map of its members in the order of the model, with
 * its extensions last. Absent values, empty lists and empty texts by default are left out.
 *
 * <p>All methods are thread-safe.
 */
public final class ModelTree {

  private ModelTree() {}

  /**
   * Returns the members of an object. The map is new, and so are the maps and lists of the model in
   * it: the caller may change them. Those of extensions are unmodifiable.
   *
   * @throws IllegalArgumentException if the object does not belong to the model
   */
  public static Map<String, @Nullable Object> of(Extensible object) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (Property property : ModelType.ofObject(object).properties()) {
      Object held = property.get(object);
      Object value = held instanceof Optional<?> optional ? optional.orElse(null) : held;
      if (value != null && !property.isAbsent(value)) {
        members.put(property.name(), ofValue(value));
      }
    }
    object.extensions().asMap().forEach(members::putIfAbsent);
    return members;
  }

  /**
   * Returns the plain form of one value: an object, a text, a code, a date, a list or a plain
   * value.
   *
   * @throws IllegalArgumentException if the value has no plain form
   */
  public static Object ofValue(Object value) {
    if (value instanceof String) {
      return value;
    }
    if (value instanceof Code code) {
      return code.code();
    }
    if (value instanceof LocalizedText text) {
      return new LinkedHashMap<>(text.asMap());
    }
    if (value instanceof Extensible object) {
      return of(object);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> plain = new ArrayList<>(list.size());
      list.forEach(entry -> plain.add(entry == null ? null : ofValue(entry)));
      return plain;
    }
    if (value instanceof Members members) {
      return members.asMap();
    }
    return value instanceof Boolean || value instanceof Number || value instanceof Map
        ? Objects.requireNonNull(Members.plain(value))
        : value.toString();
  }
}
