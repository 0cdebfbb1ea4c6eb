package io.github.copguidelines.serialization;

import io.github.copguidelines.serialization.binding.Bindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** Refuses to write and to read what is not a value, such as a validator: it would be empty. */
final class Refusal {

  private Refusal() {}

  static @Nullable ValueSerializer<?> toWrite(JavaType type, BeanDescription.Supplier description) {
    return isRefused(type, description) ? new Writer(type) : null;
  }

  static @Nullable ValueDeserializer<?> toRead(
      JavaType type, BeanDescription.Supplier description) {
    return isRefused(type, description) ? new Reader(type) : null;
  }

  private static boolean isRefused(JavaType type, BeanDescription.Supplier description) {
    return Bindings.isUnbound(type.getRawClass())
        && description.get().findJsonValueAccessor() == null;
  }

  private static final class Writer extends ValueSerializer<Object> {

    private final JavaType type;

    Writer(JavaType type) {
      this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      context.reportBadDefinition(type, Bindings.NOT_A_VALUE);
    }
  }

  private static final class Reader extends ValueDeserializer<Object> {

    private final JavaType type;

    Reader(JavaType type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      return context.reportBadDefinition(type, Bindings.NOT_A_VALUE);
    }
  }
}
