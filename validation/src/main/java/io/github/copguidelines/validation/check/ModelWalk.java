package io.github.copguidelines.validation.check;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import java.util.List;
import java.util.Optional;

/** Leads a visitor through all objects of the model in a document, from the outside in. */
public final class ModelWalk {

  /** What wants to see objects and their values. */
  public interface Visitor {

    /** Sees an object. */
    default void object(Extensible object, Pointer at) {}

    /** Sees a value that is no object of the model; of a list, each element. */
    default void value(Property property, Object value, Pointer at) {}
  }

  private ModelWalk() {}

  /** Shows a document and all in it. */
  public static void walk(Extensible document, Class<?> type, Visitor visitor) {
    object(document, type, Pointer.root(), visitor);
  }

  private static void object(Extensible object, Class<?> type, Pointer at, Visitor visitor) {
    visitor.object(object, at);
    for (Property property : ModelType.of(type).properties()) {
      Object value = property.get(object);
      if (value instanceof Optional<?> optional) {
        value = optional.orElse(null);
      }
      if (value instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          value(property, list.get(i), at.child(property.name()).child(i), visitor);
        }
      } else if (value != null) {
        value(property, value, at.child(property.name()), visitor);
      }
    }
  }

  private static void value(Property property, Object value, Pointer at, Visitor visitor) {
    if (value instanceof Extensible object) {
      object(object, property.type(), at, visitor);
    } else {
      visitor.value(property, value, at);
    }
  }
}
