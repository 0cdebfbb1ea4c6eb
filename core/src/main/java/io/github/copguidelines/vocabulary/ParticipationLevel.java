package io.github.copguidelines.vocabulary;

/** How children take part in making or assessing a practice. Closed list. */
public enum ParticipationLevel implements Code {
  /** They take no part. */
  NONE,
  /** They are asked. */
  CONSULTED,
  /** They share in decisions. */
  COLLABORATIVE,
  /** They lead. */
  CHILD_LED
}
