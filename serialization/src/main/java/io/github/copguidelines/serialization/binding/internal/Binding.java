package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * How values of one Java type appear on the wire.
 *
 * <p>Immutable and thread-safe; there is one for each type.
 */
public abstract class Binding {

  Binding() {}

  /**
   * Reads the value at whose first token the cursor is, and leaves the cursor at its last.
   *
   * @return the value; null where there is none that fits, which has been noted
   */
  public abstract @Nullable Object read(TokenReader in, Pointer at);

  /**
   * Reads the value at whose first token the cursor is if that is simple and in order.
   *
   * <p>Nearly all values are; for these no place has to be made, which only findings need.
   *
   * @return the value, or null if it has to be {@link #read}; then the cursor has not moved
   */
  @Nullable Object readSimple(TokenReader in) {
    return null;
  }
}
