package io.github.copguidelines.vocabulary;

/**
 * What a partner does in a practice.
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
  /** Brings it to the people it is for. */
  CHANNEL;
}
