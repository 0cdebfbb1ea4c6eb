package io.github.copguidelines.serialization.binding;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Lets a mapper write values of a type. */
public final class ModelSerializer extends ValueSerializer<Object> {

  private final Binding binding;

  /** Writes what the binding reads. */
  public ModelSerializer(Binding binding) {
    this.binding = binding;
  }

  @Override
  public void serialize(Object value, JsonGenerator out, SerializationContext context) {
    PlainValues.write(binding.plain(value), out);
  }
}
