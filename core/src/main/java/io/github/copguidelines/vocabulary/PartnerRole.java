package io.github.copguidelines.vocabulary;

/**
 * The role of a partner in a practice.
 *
 * <p>Closed list, this library's own proposal and not a published standard.
 */
public enum PartnerRole implements Code {
  /** Pays for it. */
  FUNDER,
  /** Carries it out. */
  IMPLEMENTER,
  /** Gives advice. */
  ADVISER,
  /** Assesses it. */
  EVALUATOR,
  /** Brings it to its audience. */
  CHANNEL;
}
