package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.ModelTree;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes whole documents. */
public final class Writing {

  private Writing() {}

  /**
   * Writes an object of a model type.
   *
   * @throws IllegalArgumentException if the object's type is not a model type
   */
  public static void write(Object model, JsonGenerator out) {
    if (!(model instanceof Extensible object)) {
      throw new IllegalArgumentException(
          model.getClass().getName() + " does not belong to the model.");
    }
    PlainValues.write(ModelTree.of(object), out);
  }

  /** Writes a read result, with unbound values in their places. */
  public static void write(ReadResult<?> result, JsonGenerator out) {
    PlainValues.write(plain(result), out);
  }

  /** Returns the plain value of a read result; for a result with an object, its members. */
  public static @Nullable Object plain(ReadResult<?> result) {
    Object tree = result.toOptional().<Object>map(ModelTree::ofValue).orElse(Map.of());
    return Restoration.of(result, tree);
  }

  /** Writes a plain value in the form of {@code Members}. */
  public static void writePlain(@Nullable Object value, JsonGenerator out) {
    PlainValues.write(value, out);
  }
}
