package io.github.copguidelines.serialization.binding;

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
    MappedValue read = MappedValue.read(binding, parser);
    if (read.error().isPresent()) {
      throw new Mismatch(parser, read.error().get());
    }
    return read.value();
  }
}
