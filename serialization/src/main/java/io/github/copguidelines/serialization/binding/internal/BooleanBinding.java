package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Pointer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads true or false. */
final class BooleanBinding extends Binding {

  @Override
  @Nullable Object readSimple(TokenReader in) {
    return in.kind() == Kind.BOOLEAN ? in.is(JsonToken.VALUE_TRUE) : null;
  }

  @Override
  public @Nullable Object read(TokenReader in, Pointer at) {
    if (in.kind() != Kind.BOOLEAN) {
      in.wrongKind(at, Kind.BOOLEAN);
      return null;
    }
    return in.is(JsonToken.VALUE_TRUE);
  }
}
