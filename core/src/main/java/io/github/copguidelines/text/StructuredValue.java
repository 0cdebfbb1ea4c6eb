package io.github.copguidelines.text;

import com.fasterxml.jackson.annotation.JsonKey;

/**
 * A value that is written as an object or a list, so that it cannot be the key of a map.
 *
 * <p>A mapper of either Jackson, with or without the library's module, refuses it as a key. It
 * would write what {@code toString} returns otherwise.
 */
public interface StructuredValue {

  /** The reason why mappers refuse it as a key, which their exceptions repeat. */
  String NOT_A_KEY = "An object cannot be the key of a map. Use its code or identifier.";

  /** The reason why mappers refuse to update a value, which their exceptions repeat. */
  String NOT_UPDATED = "The value cannot be updated. Read a new value, or use a builder.";

  /** Called by Jackson through reflection. */
  @JsonKey
  @SuppressWarnings("unused")
  private String key() {
    throw new UnsupportedOperationException(NOT_A_KEY);
  }
}
