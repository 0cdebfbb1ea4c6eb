package io.github.copguidelines.catalogue;

import io.github.copguidelines.vocabulary.AgeBand;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ages in whole years, both ends included. */
record AgeRange(int min, int max) {

  /** The last year of childhood, 17; ITU's band 13-18 extends beyond it. */
  private static final int LAST = 17;

  private static final Pattern FREE = Pattern.compile("(\\d+)-(\\d+)");

  /**
   * Returns the ages of a band of the guidelines. A missing end is the first or last year of
   * childhood.
   */
  static Optional<AgeRange> of(AgeBandEntry band) {
    return band.minAge().or(band::maxAge).isEmpty()
        ? Optional.empty()
        : Optional.of(new AgeRange(band.minAge().orElse(0), band.maxAge().orElse(LAST)));
  }

  /** Returns the ages of a band that is written as a range; empty for other bands. */
  static Optional<AgeRange> of(AgeBand free) {
    Matcher ends = FREE.matcher(free.code());
    return free.isKnown() && ends.matches()
        ? Optional.of(
            new AgeRange(Integer.parseInt(ends.group(1)), Integer.parseInt(ends.group(2))))
        : Optional.empty();
  }

  boolean holds(int age) {
    return min <= age && age <= max;
  }

  /** Returns true if every year of childhood in this range is in the other one. */
  boolean isWithin(AgeRange wider) {
    return wider.min <= min && Math.min(max, LAST) <= Math.min(wider.max, LAST);
  }
}
