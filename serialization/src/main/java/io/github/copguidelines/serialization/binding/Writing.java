package io.github.copguidelines.serialization.binding;

import io.github.copguidelines.finding.ReadResult;
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
    PlainValues.write(plain(result), out);
  }

  /**
   * Returns the plain value that is written of the result of a reading; of one with an object, its
   * members.
   */
  public static @Nullable Object plain(ReadResult<?> result) {
    Object tree = result.object().<Object>map(Writing::plain).orElse(Map.of());
    return Restoration.of(result, tree);
  }

  /** Writes a plain value as {@code Members} holds it. */
  public static void writePlain(@Nullable Object value, JsonGenerator out) {
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
}
