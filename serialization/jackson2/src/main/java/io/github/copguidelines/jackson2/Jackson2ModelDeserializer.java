package io.github.copguidelines.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.copguidelines.serialization.binding.internal.Binding;
import io.github.copguidelines.serialization.binding.internal.MappedValue;
import io.github.copguidelines.text.StructuredValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads values of a type for a mapper; throws an exception for the first error. */
final class Jackson2ModelDeserializer extends JsonDeserializer<Object> {

  private final JavaType type;
  private final Binding binding;

  Jackson2ModelDeserializer(JavaType type, Binding binding) {
    this.type = type;
    this.binding = binding;
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.hasToken(JsonToken.FIELD_NAME) && !parser.hasToken(JsonToken.END_OBJECT)) {
      return read(parser, context);
    }
    try (TokenBuffer buffer = whole(parser, context)) {
      JsonParser again = buffer.asParser(parser);
      again.nextToken();
      return read(again, context);
    }
  }

  /** Returns an object with its first token, which Jackson takes before it calls a delegate. */
  private static TokenBuffer whole(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (parser.hasToken(JsonToken.FIELD_NAME)) {
      return context.bufferForInputBuffering(parser).deserialize(parser, context);
    }
    TokenBuffer empty = context.bufferForInputBuffering(parser);
    empty.writeStartObject();
    empty.writeEndObject();
    return empty;
  }

  private @Nullable Object read(JsonParser parser, DeserializationContext context)
      throws IOException {
    Tokens tokens = Tokens.of(parser);
    MappedValue read;
    try {
      read = MappedValue.read(binding, tokens, tokens.aliases());
    } catch (UncheckedIOException e) {
      throw e.getCause(); // rethrows the exception of Jackson 2
    } catch (UnsupportedOperationException e) {
      return context.reportBadDefinition(type, e.getMessage());
    }
    if (read.error().isPresent()) {
      throw new Jackson2FindingException(parser, read.error().get(), read.findings());
    }
    return read.value();
  }

  /** Rejects updates, including merging, because the library's values are immutable. */
  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context, Object value)
      throws IOException {
    return context.reportBadDefinition(type, StructuredValue.NOT_UPDATED);
  }

  /** Returns true, because Jackson would silently replace a value for false. */
  @Override
  public Boolean supportsUpdate(DeserializationConfig config) {
    return true;
  }
}
