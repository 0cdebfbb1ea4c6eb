package io.github.copguidelines.vocabulary;

/**
 * How children take part in making or assessing a practice.
 *
 * <p>Closed list, this library's own proposal and not a published standard.
 */
public enum ParticipationLevel implements Code {
  /** They take no part. */
  NONE,
  /** They are asked. */
  CONSULTED,
  /** They share in decisions. */
  COLLABORATIVE,
  /** They lead. */
  CHILD_LED;
}
