package io.github.copguidelines.profile;

import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Code;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Objects of the model as they stand on the wire, in plain values. */
final class Plain {

  private Plain() {}

  /** Returns a value of the model, or a plain one, as it stands on the wire. */
  static Object of(Object value) {
    if (value instanceof Code code) {
      return code.code();
    }
    if (value instanceof LocalizedText text) {
      return text.asMap();
    }
    if (value instanceof Members members) {
      return members.asMap();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Plain::of).toList();
    }
    if (value instanceof Extensible object) {
      return ofObject(object);
    }
    if (value instanceof Number || value instanceof Boolean || value instanceof Map) {
      return value;
    }
    return value.toString();
  }

  private static Map<String, @Nullable Object> ofObject(Extensible object) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (Property property : ModelType.of(modelType(object.getClass())).properties()) {
      Object held = property.get(object);
      Object value = held instanceof Optional<?> optional ? optional.orElse(null) : held;
      if (value != null && !isEmpty(value)) {
        members.put(property.name(), of(value));
      }
    }
    object.extensions().asMap().forEach(members::putIfAbsent);
    return members;
  }

  private static Class<?> modelType(Class<?> type) {
    for (Class<?> candidate : type.getInterfaces()) {
      if (ModelType.isModelType(candidate)) {
        return candidate;
      }
    }
    throw new IllegalArgumentException(type.getName() + " does not belong to the model.");
  }

  private static boolean isEmpty(Object value) {
    return (value instanceof List<?> list && list.isEmpty())
        || (value instanceof LocalizedText text && text.isEmpty());
  }

  /** Returns true if two plain values are the same in JSON, where 1 and 1.0 are one number. */
  static boolean same(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Number x && b instanceof Number y) {
      return number(x).compareTo(number(y)) == 0;
    }
    if (a instanceof List<?> x && b instanceof List<?> y) {
      return x.size() == y.size() && sameElements(x.iterator(), y.iterator());
    }
    if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
      return x.keySet().equals(y.keySet())
          && x.keySet().stream().allMatch(name -> same(x.get(name), y.get(name)));
    }
    return Objects.equals(a, b);
  }

  private static boolean sameElements(Iterator<?> x, Iterator<?> y) {
    while (x.hasNext()) {
      if (!same(x.next(), y.next())) {
        return false;
      }
    }
    return true;
  }

  static BigDecimal number(Number number) {
    return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
  }
}
