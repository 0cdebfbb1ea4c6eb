package io.github.copguidelines.vocabulary;

/**
 * The type of an evaluation of a practice.
 *
 * <p>Closed list, this library's own proposal and not a published standard.
 */
public enum EvaluationType implements Code {
  /** There was no evaluation. */
  NONE,
  /** Self-assessment by the people who run it. */
  SELF_ASSESSMENT,
  /** Figures collected during the practice. */
  MONITORING_DATA,
  /** Comparison before and after. */
  PRE_POST,
  /** Comparison with a group that was not selected at random. */
  QUASI_EXPERIMENTAL,
  /** Comparison with a randomly selected group. */
  RANDOMIZED,
  /** Interviews, observation and similar methods. */
  QUALITATIVE,
  /** Review of several studies. */
  SYSTEMATIC_REVIEW;
}
