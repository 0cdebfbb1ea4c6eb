package io.github.copguidelines.vocabulary;

/**
 * What else is to be said about the proof, apart from its level.
 *
 * <p>Closed list, this library's own proposal and not a published standard.
 */
public enum EvidenceFlag implements Code {
  /** Anchored in law, policy, budget or standard. */
  INSTITUTIONALIZED,
  /** A law, regulation or strategy whose worth rests on the instrument. */
  NORMATIVE,
  /** Evaluated, with mixed or negative findings. */
  NEGATIVE_OR_MIXED;
}
