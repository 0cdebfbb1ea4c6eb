package io.github.copguidelines.vocabulary;

/**
 * The participation of children in making or assessing a practice.
 *
 * <p>Closed list, this library's own proposal and not a published standard.
 */
public enum ParticipationLevel implements Code {
  /** They do not take part. */
  NONE,
  /** They are consulted. */
  CONSULTED,
  /** They share in decisions. */
  COLLABORATIVE,
  /** They lead. */
  CHILD_LED;
}
