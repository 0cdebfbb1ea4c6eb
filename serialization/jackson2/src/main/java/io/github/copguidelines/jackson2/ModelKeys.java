package io.github.copguidelines.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.copguidelines.serialization.binding.Bindings;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lets a mapper write and read values as keys of maps, if they are written as text. */
final class ModelKeys extends Serializers.Base implements KeyDeserializers {

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    return Bindings.boundType(type.getRawClass())
        .map(bound -> new Writer(type, bound))
        .orElse(null);
  }

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return Bindings.isBound(type.getRawClass())
        ? new Reader(new ModelDeserializer(type, Bindings.of(type.getRawClass())))
        : null;
  }

  private static final class Writer extends JsonSerializer<Object> {

    private final JavaType type;
    private final Class<?> bound;

    Writer(JavaType type, Class<?> bound) {
      this.type = type;
      this.bound = bound;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      if (Bindings.plain(bound, value, Locale.ENGLISH) instanceof String text) {
        out.writeFieldName(text);
      } else {
        provider.reportBadDefinition(
            type, "An object cannot be the key of a map. Use its code or identifier.");
      }
    }
  }

  private static final class Reader extends KeyDeserializer {

    private final ModelDeserializer deserializer;

    Reader(ModelDeserializer deserializer) {
      this.deserializer = deserializer;
    }

    @Override
    public @Nullable Object deserializeKey(String key, DeserializationContext context)
        throws IOException {
      try (TokenBuffer buffer = context.bufferForInputBuffering()) {
        buffer.writeString(key);
        JsonParser parser = buffer.asParser(context.getParser());
        parser.nextToken();
        return deserializer.deserialize(parser, context);
      }
    }
  }
}
