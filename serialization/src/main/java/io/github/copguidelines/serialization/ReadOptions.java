package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.model.NotSerialized;

/**
 * Options for reading files of any format.
 *
 * @param isStrict whether unknown members are errors instead of warnings
 * @param limits the limits on each document
 */
@NotSerialized
public record ReadOptions(boolean isStrict, Limits limits) {

  /** Returns the options that keep unknown members and warn of them, with the default limits. */
  public static ReadOptions lenient() {
    return new ReadOptions(false, Limits.standard());
  }

  /** Returns the options that keep unknown members and report them as errors. */
  public static ReadOptions strict() {
    return new ReadOptions(true, Limits.standard());
  }

  /** Returns a copy with other limits. */
  public ReadOptions withLimits(Limits other) {
    return new ReadOptions(isStrict, other);
  }
}
