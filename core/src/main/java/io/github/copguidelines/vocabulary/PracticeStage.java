package io.github.copguidelines.vocabulary;

/**
 * Where a practice is in its own life.
 *
 * <p>Closed list, this library's own proposal and not a published standard.
 */
public enum PracticeStage implements Code {
  /** Decided on, not begun. */
  PLANNED,
  /** Being tried out. */
  PILOT,
  /** Running. */
  ONGOING,
  /** Extended after a pilot. */
  SCALED,
  /** Ended as planned. */
  COMPLETED,
  /** Ended before its time. */
  DISCONTINUED,
  /** An instrument that applies. */
  IN_FORCE,
  /** An instrument that applies no longer. */
  REPEALED;

  /** Returns true if the practice runs no longer. */
  public boolean isEnded() {
    return this == COMPLETED || this == DISCONTINUED || this == REPEALED;
  }

  /** Returns true if only an instrument, such as a law, can appear there. */
  public boolean isOfInstrument() {
    return this == IN_FORCE || this == REPEALED;
  }
}
