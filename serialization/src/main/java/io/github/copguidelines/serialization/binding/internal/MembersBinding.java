package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.model.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an object whose members no type describes. */
final class MembersBinding extends Binding {

  @Override
  public @Nullable Object read(TokenReader in, Pointer at) {
    if (in.kind() != Kind.OBJECT) {
      in.wrongKind(at, Kind.OBJECT);
      return null;
    }
    return PlainValues.read(in, at) instanceof Map<?, ?> members ? copy(members) : null;
  }

  @SuppressWarnings("unchecked") // the names of plain values are texts
  private static Members copy(Map<?, ?> members) {
    return Members.copyOf((Map<String, ? extends @Nullable Object>) members);
  }
}
