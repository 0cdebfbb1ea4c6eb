package io.github.copguidelines.serialization;

import io.github.copguidelines.serialization.binding.Binding;
import io.github.copguidelines.serialization.binding.Writing;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Lets a mapper write values of a type. */
final class ModelSerializer extends ValueSerializer<Object> {

  private final Binding binding;
  private final @Nullable Supplier<Locale> locale;

  /**
   * Writes what the binding reads.
   *
   * @param locale the language of messages; null for the mapper's
   */
  ModelSerializer(Binding binding, @Nullable Supplier<Locale> locale) {
    this.binding = binding;
    this.locale = locale;
  }

  @Override
  public void serialize(Object value, JsonGenerator out, SerializationContext context) {
    Locale language = locale == null ? context.getLocale() : locale.get();
    Writing.writePlain(binding.plain(value, language), out);
  }
}
