package io.github.copguidelines.vocabulary;

/**
 * How a number relates to the exact one, where only that is known.
 *
 * <p>Closed list, this library's own proposal and not a published standard. A number without a
 * qualifier is exact.
 */
public enum Qualifier implements Code {
  /** The exact number is near: a little more or less. */
  ABOUT,
  /** The exact number is this one or more. */
  AT_LEAST,
  /** The exact number is this one or less. */
  AT_MOST,
  /** The exact number is more. */
  MORE_THAN,
  /** The exact number is less. */
  FEWER_THAN;

  /** Returns true if the number is the lowest that the exact one may be, or below it. */
  public boolean isLowerBound() {
    return this == AT_LEAST || this == MORE_THAN;
  }

  /** Returns true if the number is the highest that the exact one may be, or above it. */
  public boolean isUpperBound() {
    return this == AT_MOST || this == FEWER_THAN;
  }
}
