package io.github.copguidelines.text;

import com.fasterxml.jackson.annotation.JsonKey;

/**
 * A value that is written as an object or a list, so that it cannot be the key of a map.
 *
 * <p>Mappers of both Jackson versions, with or without the library's module, reject it as a key.
 * They would otherwise write the result of {@code toString}.
 */
public interface StructuredValue {

  /** The reason why mappers reject it as a key, which their exceptions repeat. */
  String NOT_A_KEY = "An object cannot be the key of a map. Use its code or identifier.";

  /** The reason why mappers reject an update of a value, which their exceptions repeat. */
  String NOT_UPDATED = "The value cannot be updated. Read a new value, or use a builder.";

  /** Called by Jackson through reflection. */
  @JsonKey
  @SuppressWarnings("unused")
  private String key() {
    throw new UnsupportedOperationException(NOT_A_KEY);
  }
}
