package io.github.copguidelines.vocabulary;

/** Where a practice stands in its own life. Closed list. */
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
  REPEALED
}
