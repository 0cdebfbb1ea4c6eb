package io.github.copguidelines.serialization;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.copguidelines.serialization.binding.internal.Bindings;
import io.github.copguidelines.text.StructuredValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.util.TokenBuffer;

/** Writes and reads values as keys of maps, if their form is text. */
final class ModelKeys extends Serializers.Base implements KeyDeserializers {

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    return Bindings.isOfLibrary(type.getRawClass()) ? new Writer(type) : null;
  }

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return Bindings.isBound(type.getRawClass())
        ? new Reader(new ModelDeserializer(type, Bindings.of(type.getRawClass())))
        : null;
  }

  private static final class Writer extends ValueSerializer<Object> {

    private final JavaType type;

    Writer(JavaType type) {
      this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      Optional<String> key = Bindings.key(value);
      if (key.isEmpty()) {
        context.reportBadDefinition(type, StructuredValue.NOT_A_KEY);
      }
      out.writeName(key.orElseThrow());
    }
  }

  private static final class Reader extends KeyDeserializer {

    private final ModelDeserializer deserializer;

    Reader(ModelDeserializer deserializer) {
      this.deserializer = deserializer;
    }

    @Override
    public @Nullable Object deserializeKey(String key, DeserializationContext context) {
      try (TokenBuffer buffer = context.bufferForInputBuffering()) {
        buffer.writeString(key);
        JsonParser parser = buffer.asParser(context, context.getParser());
        parser.nextToken();
        return deserializer.deserialize(parser, context);
      }
    }
  }
}
