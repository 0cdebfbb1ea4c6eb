package io.github.copguidelines.serialization.binding;

import io.github.copguidelines.model.ModelTree;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Lets a mapper write values of a type. */
public final class ModelSerializer extends ValueSerializer<Object> {

  @Override
  public void serialize(Object value, JsonGenerator out, SerializationContext context) {
    PlainValues.write(ModelTree.ofValue(value), out);
  }
}
