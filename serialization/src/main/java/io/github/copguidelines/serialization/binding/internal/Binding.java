package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one Java type from their form on the wire.
 *
 * <p>Immutable and thread-safe; there is one for each type.
 */
public abstract class Binding {

  Binding() {}

  /**
   * Reads the value whose first token is at the cursor, and leaves the cursor at its last token.
   *
   * @return the value; null if none fits, which has been noted
   */
  public abstract @Nullable Object read(TokenReader in, Pointer at);

  /**
   * Reads the value whose first token is at the cursor, if it is simple and valid.
   *
   * <p>Nearly all values are, and need no place, which only findings need.
   *
   * @return the value, or null if it has to be {@link #read}; then the cursor has not moved
   */
  @Nullable Object readSimple(TokenReader in) {
    return null;
  }
}
