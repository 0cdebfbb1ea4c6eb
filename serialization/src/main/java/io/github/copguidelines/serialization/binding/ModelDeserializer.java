package io.github.copguidelines.serialization.binding;

import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Lets a mapper read values of a type; the first error is an exception. */
public final class ModelDeserializer extends ValueDeserializer<Object> {

  private final Binding binding;

  /** Reads what the binding reads. */
  public ModelDeserializer(Binding binding) {
    this.binding = binding;
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
    Notes notes = new Notes(Limits.standard());
    Object value;
    try {
      value =
          binding.read(
              new Cursor(parser, Limits.standard(), false, notes, Supplement.NONE), Pointer.root());
    } catch (Malformed e) {
      throw e.failure();
    }
    if (notes.firstError().isPresent()) {
      return context.reportInputMismatch(this, "%s", notes.firstError().get());
    }
    return value;
  }
}
