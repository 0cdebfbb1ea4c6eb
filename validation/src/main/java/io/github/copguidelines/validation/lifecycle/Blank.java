package io.github.copguidelines.validation.lifecycle;

import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/** What is there and says nothing: an object without members, as a form leaves it behind. */
final class Blank {

  private Blank() {}

  /** Returns true of an object that is absent, or in which nothing is given. */
  static boolean is(Optional<? extends Extensible> object, Class<?> type) {
    return object.map(one -> is(one, ModelType.of(type))).orElse(true);
  }

  /** Even a member that is not known tells something. */
  private static boolean is(Extensible object, ModelType<?> type) {
    return object.extensions().isEmpty()
        && type.properties().stream().allMatch(property -> isAbsent(property.get(object)));
  }

  private static boolean isAbsent(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isEmpty();
    }
    return value instanceof List<?> list
        ? list.isEmpty()
        : value instanceof LocalizedText text && text.isEmpty();
  }
}
