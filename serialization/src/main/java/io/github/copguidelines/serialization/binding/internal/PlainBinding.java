package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.model.Members;
import org.jspecify.annotations.Nullable;

/** Reads a value of any kind except null. */
final class PlainBinding extends Binding {

  @Override
  public @Nullable Object read(TokenReader in, Pointer at) {
    if (in.kind() == Kind.NULL) {
      in.wrongKind(at, Kind.TEXT);
      return null;
    }
    Object value = PlainValues.read(in, at);
    return value == PlainValues.DROPPED ? null : Members.plain(value);
  }
}
