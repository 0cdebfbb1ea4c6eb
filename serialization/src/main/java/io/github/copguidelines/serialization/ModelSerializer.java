package io.github.copguidelines.serialization;

import io.github.copguidelines.serialization.binding.internal.Bindings;
import io.github.copguidelines.serialization.binding.internal.Writing;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes values of a type for a mapper. */
final class ModelSerializer extends ValueSerializer<Object> {

  private final Class<?> type;
  private final @Nullable Supplier<Locale> locale;

  /**
   * Makes a serializer for a bound type.
   *
   * @param type the bound type
   * @param locale the language of messages; null for the mapper's
   */
  ModelSerializer(Class<?> type, @Nullable Supplier<Locale> locale) {
    this.type = type;
    this.locale = locale;
  }

  @Override
  public void serialize(Object value, JsonGenerator out, SerializationContext context) {
    Locale language = locale == null ? context.getLocale() : locale.get();
    Object plain;
    try {
      plain = Bindings.plain(type, value, language);
    } catch (IllegalArgumentException e) {
      plain = context.reportBadDefinition(type, e.getMessage());
    }
    Writing.writePlain(plain, out);
  }
}
