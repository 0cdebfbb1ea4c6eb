package io.github.copguidelines.vocabulary;

/**
 * How a practice was assessed.
 *
 * <p>Closed list, this library's own proposal and not a published standard.
 */
public enum EvaluationType implements Code {
  /** Not at all. */
  NONE,
  /** By those who run it. */
  SELF_ASSESSMENT,
  /** By figures collected along the way. */
  MONITORING_DATA,
  /** By comparing before and after. */
  PRE_POST,
  /** By comparing with a group not drawn by lot. */
  QUASI_EXPERIMENTAL,
  /** By comparing with a group drawn by lot. */
  RANDOMIZED,
  /** By interviews, observation and the like. */
  QUALITATIVE,
  /** By a review of several studies. */
  SYSTEMATIC_REVIEW;
}
