package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import org.jspecify.annotations.Nullable;

/** Binds the values of a type that has a representation. */
final class RepresentedBinding extends Binding {

  private final Representation<?, ?> representation;
  private final Binding source;

  RepresentedBinding(Representation<?, ?> representation) {
    this.representation = representation;
    this.source = Bindings.of(representation.source());
  }

  /**
   * Reads the value.
   *
   * @throws UnsupportedOperationException if values of the type are only written
   */
  @Override
  public @Nullable Object read(TokenReader in, Pointer at) {
    Object read = source.read(in, at);
    if (read == null) {
      return null;
    }
    try {
      return representation.value(read);
    } catch (IllegalArgumentException e) {
      in.invalid(
          ReadRules.INVALID
              .at(at)
              .messageCase(ReadRules.INVALID.id(), "type")
              .argument("type", representation.type().getSimpleName()),
          at);
      return null;
    }
  }
}
