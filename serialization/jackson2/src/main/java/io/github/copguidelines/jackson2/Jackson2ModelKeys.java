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
import io.github.copguidelines.serialization.binding.internal.Bindings;
import io.github.copguidelines.text.StructuredValue;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes and reads values as keys of maps, if their form is text. */
final class Jackson2ModelKeys extends Serializers.Base implements KeyDeserializers {

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    return Bindings.isOfLibrary(type.getRawClass()) ? new Writer(type) : null;
  }

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return Bindings.isBound(type.getRawClass())
        ? new Reader(new Jackson2ModelDeserializer(type, Bindings.of(type.getRawClass())))
        : null;
  }

  private static final class Writer extends JsonSerializer<Object> {

    private final JavaType type;

    Writer(JavaType type) {
      this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      Optional<String> key = Bindings.key(value);
      if (key.isEmpty()) {
        provider.reportBadDefinition(type, StructuredValue.NOT_A_KEY);
      }
      out.writeFieldName(key.orElseThrow());
    }
  }

  private static final class Reader extends KeyDeserializer {

    private final Jackson2ModelDeserializer deserializer;

    Reader(Jackson2ModelDeserializer deserializer) {
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
