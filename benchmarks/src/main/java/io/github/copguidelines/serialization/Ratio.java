package io.github.copguidelines.serialization;

import java.util.Locale;

/**
 * A figure that means the same on any machine, and the bound that it has to keep.
 *
 * @param name what is compared with what, or what is counted
 * @param sense on which side of the bound it has to be
 * @param aim what would be better still, on the same side; the bound itself where there is none
 */
record Ratio(String name, double figure, Sense sense, double bound, double aim) {

  /** The sides of a bound. */
  enum Sense {
    AT_MOST,
    AT_LEAST,
    FREE
  }

  /** Makes one that is not to be greater. */
  static Ratio atMost(double bound, String name, double figure) {
    return new Ratio(name, figure, Sense.AT_MOST, bound, bound);
  }

  /** Makes one that is not to be smaller. */
  static Ratio atLeast(double bound, String name, double figure) {
    return new Ratio(name, figure, Sense.AT_LEAST, bound, bound);
  }

  /** Makes one without a bound. */
  static Ratio free(String name, double figure) {
    return new Ratio(name, figure, Sense.FREE, 0, 0);
  }

  /** Returns this one with an aim. */
  Ratio aimingAt(double better) {
    return new Ratio(name, figure, sense, bound, better);
  }

  /**
   * Returns true if the bound is kept, and where there is none; a figure that is no number keeps
   * none.
   */
  boolean isKept() {
    return reaches(bound);
  }

  /** Returns true if the aim is reached. */
  boolean isReached() {
    return reaches(aim);
  }

  private boolean reaches(double limit) {
    return switch (sense) {
      case AT_MOST -> figure <= limit;
      case AT_LEAST -> figure >= limit;
      case FREE -> true;
    };
  }

  /** Returns the bound in words; empty where there is none. */
  String boundText() {
    return switch (sense) {
      case AT_MOST -> "at most " + number(bound) + aimText();
      case AT_LEAST -> "at least " + number(bound) + aimText();
      case FREE -> "";
    };
  }

  private String aimText() {
    return aim == bound ? "" : ", aim " + number(aim);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** Returns one line of text. */
  @Override
  public String toString() {
    String line = name + ": " + number(figure);
    return sense == Sense.FREE ? line : line + ", " + boundText() + (isKept() ? "" : ": BROKEN");
  }
}
