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

/** Lets a mapper write values of a type. */
final class Jackson2ModelSerializer extends JsonSerializer<Object> {

  private final Class<?> type;
  private final @Nullable Supplier<Locale> locale;

  /**
   * Writes values of a bound type.
   *
   * @param type the bound type
   * @param locale the language of messages; null for the mapper's
   */
  Jackson2ModelSerializer(Class<?> type, @Nullable Supplier<Locale> locale) {
    this.type = type;
    this.locale = locale;
  }

  /** Characters beyond the first plane are written as UTF-8 has them, as Jackson 3 does. */
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
