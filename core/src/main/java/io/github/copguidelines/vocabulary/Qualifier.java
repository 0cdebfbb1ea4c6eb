package io.github.copguidelines.vocabulary;

/**
 * The relation of a number to the exact number, which is unknown.
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

  /** Returns true if the number is a lower bound of the exact one. */
  public boolean isLowerBound() {
    return this == AT_LEAST || this == MORE_THAN;
  }

  /** Returns true if the number is an upper bound of the exact one. */
  public boolean isUpperBound() {
    return this == AT_MOST || this == FEWER_THAN;
  }
}
