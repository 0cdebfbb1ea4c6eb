package io.github.copguidelines.serialization;

/**
 * A figure that holds for one machine only.
 *
 * @param name what was measured
 * @param value in the unit
 * @param error half the width of the interval in which the value is for 99.9 per cent, in the unit;
 *     not a number where nobody knows
 * @param unit for example {@code us/op}
 */
record Figure(String name, double value, double error, String unit) {

  /** Makes one whose error is not known. */
  static Figure of(String name, double value, String unit) {
    return new Figure(name, value, Double.NaN, unit);
  }
}
