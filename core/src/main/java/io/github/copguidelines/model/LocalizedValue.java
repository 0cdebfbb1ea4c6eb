package io.github.copguidelines.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.copguidelines.text.StructuredValue;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value that is not an object of the model and is written as an object with texts for people,
 * such as a finding.
 *
 * <p>The modules for both Jacksons write what {@link #asMap(Locale)} returns, in the language of
 * the mapper. Implementations are thread-safe.
 */
public interface LocalizedValue extends StructuredValue {

  /**
   * Returns the members as a JSON report has them: plain values as in {@link Members}, in order.
   *
   * @param locale the language of messages; English if that language has none
   */
  Map<String, @Nullable Object> asMap(Locale locale);

  /**
   * Returns the members with messages in English. A Jackson mapper without this library's module
   * writes them.
   */
  @JsonValue
  default Map<String, @Nullable Object> asMap() {
    return asMap(Locale.ENGLISH);
  }
}
