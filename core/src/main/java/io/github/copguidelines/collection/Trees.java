package io.github.copguidelines.collection;

import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Code;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Objects of the model as trees of plain values, as they stand on the wire, and back. */
final class Trees {

  private Trees() {}

  /** Returns the type of the model that an object is of. */
  static Class<? extends Extensible> modelType(Extensible object) {
    return Arrays.stream(object.getClass().getInterfaces())
        .filter(ModelType::isModelType)
        .<Class<? extends Extensible>>map(type -> type.asSubclass(Extensible.class))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    object.getClass().getName() + " does not belong to the model."));
  }

  /** Returns the members of an object in order, unmodifiable; what is absent is left out. */
  static Map<String, @Nullable Object> of(Extensible object) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (Property property : ModelType.of(modelType(object)).properties()) {
      Object held = property.get(object);
      Object value = held instanceof Optional<?> optional ? optional.orElse(null) : held;
      if (value != null && !isAbsent(property, value)) {
        members.put(property.name(), plain(value));
      }
    }
    object.extensions().asMap().forEach((name, value) -> putOther(name, value, object, members));
    return Collections.unmodifiableMap(members);
  }

  /** Not even for a property that is absent does an extension stand. */
  private static void putOther(
      String name,
      @Nullable Object value,
      Extensible object,
      Map<String, @Nullable Object> members) {
    if (ModelType.of(modelType(object)).property(name).isEmpty()) {
      members.put(name, value);
    }
  }

  /** Of these the model knows no difference between none and an empty one. */
  private static boolean isAbsent(Property property, Object value) {
    return switch (property.cardinality()) {
      case LIST -> value instanceof List<?> list && list.isEmpty();
      case DEFAULT -> value instanceof LocalizedText text && text.isEmpty();
      case ONE, OPTIONAL -> false;
    };
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
      return Collections.unmodifiableList(list.stream().map(Trees::plain).toList());
    }
    return value instanceof Number || value instanceof Boolean || value instanceof Map
        ? Members.plain(value)
        : value.toString();
  }

  /**
   * Returns the object that a tree is of.
   *
   * @throws IllegalArgumentException if a value does not fit
   */
  static <T> T build(Class<T> type, Map<String, @Nullable Object> tree) {
    List<Property> properties = ModelType.of(type).properties();
    @Nullable Object[] values = new @Nullable Object[properties.size()];
    Map<String, @Nullable Object> others = new LinkedHashMap<>(tree);
    for (int i = 0; i < values.length; i++) {
      Property property = properties.get(i);
      if (tree.containsKey(property.name())) {
        values[i] = value(property, others.remove(property.name()));
      }
    }
    try {
      return ModelType.of(type).build(values, Members.copyOf(others));
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException("An object needs a member that it would lose.", e);
    }
  }

  private static Object value(Property property, @Nullable Object plain) {
    if (property.cardinality() != Property.Cardinality.LIST) {
      return Values.of(property.type(), plain);
    }
    if (plain instanceof List<?> entries) {
      return entries.stream().map(entry -> Values.of(property.type(), entry)).toList();
    }
    throw Values.misfit(property.type());
  }
}
