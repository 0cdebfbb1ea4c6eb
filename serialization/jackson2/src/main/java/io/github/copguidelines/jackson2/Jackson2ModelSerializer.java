package io.github.copguidelines.jackson2;

import static com.fasterxml.jackson.core.JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.copguidelines.serialization.binding.internal.Bindings;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes values of a type for a mapper. */
final class Jackson2ModelSerializer extends JsonSerializer<Object> {

  private final Class<?> type;
  private final @Nullable Supplier<Locale> locale;

  /**
   * Makes a serializer for a bound type.
   *
   * @param type the bound type
   * @param locale the language of messages; null for the mapper's
   */
  Jackson2ModelSerializer(Class<?> type, @Nullable Supplier<Locale> locale) {
    this.type = type;
    this.locale = locale;
  }

  /** Writes a value, with supplementary characters in UTF-8 like Jackson 3. */
  @Override
  public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    Locale language = locale == null ? provider.getLocale() : locale.get();
    Object plain;
    try {
      plain = Bindings.plain(type, value, language);
    } catch (IllegalArgumentException e) {
      plain = provider.reportBadDefinition(type, e.getMessage());
    }
    boolean combining = out.isEnabled(COMBINE_UNICODE_SURROGATES_IN_UTF8);
    out.enable(COMBINE_UNICODE_SURROGATES_IN_UTF8);
    PlainValueWriter.write(plain, out);
    out.configure(COMBINE_UNICODE_SURROGATES_IN_UTF8, combining);
  }
}
