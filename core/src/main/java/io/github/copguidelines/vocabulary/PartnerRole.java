package io.github.copguidelines.vocabulary;

import java.util.Optional;

/**
 * What a partner does in a practice.
 *
 * <p>Closed list, this library's own proposal and no published standard.
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

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<PartnerRole> find(String code) {
    return Code.find(PartnerRole.class, code);
  }
}
