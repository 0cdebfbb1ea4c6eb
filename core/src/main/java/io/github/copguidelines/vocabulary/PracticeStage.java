package io.github.copguidelines.vocabulary;

/**
 * The stage of a practice in its own lifecycle.
 *
 * <p>Closed list, this library's own proposal and not a published standard.
 */
public enum PracticeStage implements Code {
  /** Decided on, not begun. */
  PLANNED,
  /** Being tested. */
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
  /** An instrument that no longer applies. */
  REPEALED;

  /** Returns true if the practice has ended. */
  public boolean isEnded() {
    return this == COMPLETED || this == DISCONTINUED || this == REPEALED;
  }

  /** Returns true if only an instrument, such as a law, can be at this stage. */
  public boolean isOfInstrument() {
    return this == IN_FORCE || this == REPEALED;
  }
}
