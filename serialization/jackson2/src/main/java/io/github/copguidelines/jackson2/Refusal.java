package io.github.copguidelines.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.copguidelines.serialization.binding.Bindings;
import org.jspecify.annotations.Nullable;

/** Refuses to write and to read what is not a value, such as a validator: it would be empty. */
final class Refusal {

  private Refusal() {}

  static @Nullable JsonSerializer<?> toWrite(JavaType type, BeanDescription description) {
    return isRefused(type, description) ? new Writer(type) : null;
  }

  static @Nullable JsonDeserializer<?> toRead(JavaType type, BeanDescription description) {
    return isRefused(type, description) ? new Reader(type) : null;
  }

  private static boolean isRefused(JavaType type, BeanDescription description) {
    return Bindings.isUnbound(type.getRawClass()) && description.findJsonValueAccessor() == null;
  }

  private static final class Writer extends JsonSerializer<Object> {

    private final JavaType type;

    Writer(JavaType type) {
      this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
        throws JsonMappingException {
      provider.reportBadDefinition(type, Bindings.NOT_A_VALUE);
    }
  }

  private static final class Reader extends JsonDeserializer<Object> {

    private final JavaType type;

    Reader(JavaType type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws JsonMappingException {
      return context.reportBadDefinition(type, Bindings.NOT_A_VALUE);
    }
  }
}
