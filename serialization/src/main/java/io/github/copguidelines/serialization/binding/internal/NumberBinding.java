package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a number: a {@code BigDecimal} with its own precision, or an {@code Integer}. */
final class NumberBinding extends Binding {

  private final boolean whole;

  NumberBinding(boolean whole) {
    this.whole = whole;
  }

  @Override
  @Nullable Object readSimple(TokenReader in) {
    return whole ? in.simpleWhole() : null;
  }

  @Override
  public @Nullable Object read(TokenReader in, Pointer at) {
    if (in.kind() != Kind.NUMBER) {
      in.wrongKind(at, Kind.NUMBER);
      return null;
    }
    BigDecimal number = in.number(at);
    return number == null || !whole ? number : integer(number, in, at);
  }

  /** Returns a whole number, which may have a decimal point as in 1.0, like in JSON Schema. */
  private static @Nullable Object integer(BigDecimal number, TokenReader in, Pointer at) {
    try {
      return number.intValueExact();
    } catch (ArithmeticException e) {
      in.invalid(ReadRules.INVALID.at(at).messageCase(ReadRules.INVALID.id(), "integer"), at);
      return null;
    }
  }
}
