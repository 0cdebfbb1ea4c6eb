package io.github.copguidelines.serialization;

import io.github.copguidelines.serialization.binding.internal.Binding;
import io.github.copguidelines.serialization.binding.internal.MappedValue;
import io.github.copguidelines.text.StructuredValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/** Reads values of a type for a mapper; throws an exception for the first error. */
final class ModelDeserializer extends ValueDeserializer<Object> {

  private final JavaType type;
  private final Binding binding;

  ModelDeserializer(JavaType type, Binding binding) {
    this.type = type;
    this.binding = binding;
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.PROPERTY_NAME) && !parser.hasToken(JsonToken.END_OBJECT)) {
      return read(parser, context);
    }
    try (TokenBuffer buffer = whole(parser, context)) {
      JsonParser again = buffer.asParser(context, parser);
      again.nextToken();
      return read(again, context);
    }
  }

  /** Returns an object with its first token, which Jackson takes before it calls a delegate. */
  private static TokenBuffer whole(JsonParser parser, DeserializationContext context) {
    if (parser.hasToken(JsonToken.PROPERTY_NAME)) {
      return context.bufferForInputBuffering(parser).deserialize(parser, context);
    }
    TokenBuffer empty = context.bufferForInputBuffering(parser);
    empty.writeStartObject();
    empty.writeEndObject();
    return empty;
  }

  private @Nullable Object read(JsonParser parser, DeserializationContext context) {
    MappedValue read;
    try {
      read = MappedValue.read(binding, parser);
    } catch (UnsupportedOperationException e) {
      return context.reportBadDefinition(type, e.getMessage());
    }
    if (read.error().isPresent()) {
      throw new FindingException(parser, read.error().get(), read.findings());
    }
    return read.value();
  }

  /** Rejects updates, including merging, because the library's values are immutable. */
  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context, Object value) {
    return context.reportBadDefinition(type, StructuredValue.NOT_UPDATED);
  }

  /** Returns true, because Jackson would silently replace a value for false. */
  @Override
  public Boolean supportsUpdate(DeserializationConfig config) {
    return true;
  }
}
