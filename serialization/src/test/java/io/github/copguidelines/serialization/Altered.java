package io.github.copguidelines.serialization;

import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Copies of objects of the model in which one value is another. */
final class Altered {

  private Altered() {}

  /**
   * Returns a copy.
   *
   * @param path names of properties and, after a list, the number of an element from 0: {@code
   *     stages.0.restsOn}
   * @param value stands there alone, where there is a list
   */
  static <T extends Extensible> T copy(Class<T> type, T object, String path, Object value) {
    return copy(ModelType.of(type), object, List.of(path.split("\\.")), value);
  }

  private static <T> T copy(ModelType<T> type, Object object, List<String> path, Object value) {
    Property altered = type.property(path.get(0)).orElseThrow();
    List<Property> properties = type.properties();
    @Nullable Object[] values = new @Nullable Object[properties.size()];
    for (int i = 0; i < values.length; i++) {
      Property property = properties.get(i);
      Object held = property.get(object);
      Object plain = held instanceof Optional<?> optional ? optional.orElse(null) : held;
      values[i] = property == altered ? altered(property, plain, path, value) : plain;
    }
    return type.build(values, ((Extensible) object).extensions());
  }

  private static Object altered(
      Property property, @Nullable Object held, List<String> path, Object value) {
    boolean list = property.cardinality() == Property.Cardinality.LIST;
    if (path.size() == 1) {
      return list ? List.of(value) : value;
    }
    ModelType<?> type = ModelType.of(property.type());
    if (held instanceof List<?> elements) {
      List<Object> copy = new ArrayList<>(elements);
      int index = Integer.parseInt(path.get(1));
      copy.set(index, copy(type, copy.get(index), path.subList(2, path.size()), value));
      return copy;
    }
    if (held == null) {
      throw new IllegalArgumentException("Nothing stands at " + path);
    }
    return copy(type, held, path.subList(1, path.size()), value);
  }
}
