package io.github.copguidelines.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import io.github.copguidelines.serialization.binding.Binding;
import io.github.copguidelines.serialization.binding.MappedValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Lets a mapper read values of a type; the first error is an exception. */
final class ModelDeserializer extends JsonDeserializer<Object> {

  private final Binding binding;

  ModelDeserializer(Binding binding) {
    this.binding = binding;
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    Tokens tokens = Tokens.of(parser);
    MappedValue read;
    try {
      read = MappedValue.read(binding, tokens, tokens.aliases());
    } catch (UncheckedIOException e) {
      throw e.getCause(); // what Jackson 2 threw, to whom called it
    }
    if (read.error().isPresent()) {
      throw new Mismatch(parser, read.error().get());
    }
    return read.value();
  }
}
