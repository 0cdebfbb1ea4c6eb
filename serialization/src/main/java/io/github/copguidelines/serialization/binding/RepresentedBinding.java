package io.github.copguidelines.serialization.binding;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.Representation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Binds the values of a type that has a representation. */
final class RepresentedBinding<T> extends Binding {

  private final Representation<T> representation;

  RepresentedBinding(Representation<T> representation) {
    this.representation = representation;
  }

  /**
   * Reads the value.
   *
   * @throws UnsupportedOperationException if values of the type are only written
   */
  @Override
  public @Nullable Object read(Cursor in, Pointer at) {
    if (in.kind() != Kind.OBJECT) {
      in.wrongKind(at, Kind.OBJECT);
      return null;
    }
    if (!(PlainValues.read(in, at) instanceof Map<?, ?> members)) {
      return null;
    }
    try {
      return representation.read(Members.copyOf(PlainValues.members(members)));
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
