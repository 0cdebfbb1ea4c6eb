package io.github.copguidelines.serialization.binding;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Unbound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes whole documents. */
public final class Writing {

  private Writing() {}

  /**
   * Writes an object of a model type.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static void write(Object model, JsonGenerator out) {
    PlainValues.write(plain(model), out);
  }

  /** Writes the result of a reading, with what did not fit in its place. */
  public static void write(ReadResult<?> result, JsonGenerator out) {
    Object tree = result.object().<Object>map(Writing::plain).orElse(Map.of());
    for (Unbound value : result.unbound()) {
      tree = putBack(tree, value.pointer().segments(), value.value());
    }
    PlainValues.write(tree, out);
  }

  /** Writes a plain value as {@code Members} holds it. */
  public static void writePlain(Object value, JsonGenerator out) {
    PlainValues.write(value, out);
  }

  private static Object plain(Object model) {
    Class<?> type =
        Bindings.boundType(model.getClass())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        model.getClass().getName() + " is not a type of the model."));
    return Bindings.of(type).plain(model);
  }

  /**
   * Returns a tree with a value in a place. Places come in order, so an element of a list goes
   * where it stood: those before it are there already.
   */
  private static @Nullable Object putBack(
      @Nullable Object tree, List<String> place, @Nullable Object value) {
    if (place.isEmpty()) {
      return value;
    }
    List<String> inner = place.subList(1, place.size());
    if (tree instanceof List<?> elements) {
      List<@Nullable Object> copy = new ArrayList<>(elements);
      int index = Math.min(Integer.parseInt(place.get(0)), copy.size());
      if (inner.isEmpty()) {
        copy.add(index, value);
      } else {
        copy.set(index, putBack(copy.get(index), inner, value));
      }
      return copy;
    }
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    if (tree instanceof Map<?, ?> members) {
      members.forEach((name, member) -> copy.put(String.valueOf(name), member));
    }
    copy.put(place.get(0), putBack(copy.get(place.get(0)), inner, value));
    return copy;
  }
}
