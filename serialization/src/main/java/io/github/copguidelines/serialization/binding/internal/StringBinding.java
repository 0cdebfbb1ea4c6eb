package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Pointer;
import org.jspecify.annotations.Nullable;

/** Reads any text unchanged. */
final class StringBinding extends Binding {

  @Override
  @Nullable Object readSimple(TokenReader in) {
    return in.simpleText();
  }

  @Override
  public @Nullable Object read(TokenReader in, Pointer at) {
    if (in.kind() != Kind.TEXT) {
      in.wrongKind(at, Kind.TEXT);
      return null;
    }
    return in.text(at);
  }
}
