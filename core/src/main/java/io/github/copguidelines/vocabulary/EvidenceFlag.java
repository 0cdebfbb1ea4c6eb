package io.github.copguidelines.vocabulary;

/**
 * A flag on the evidence for a practice, in addition to its level.
 *
 * <p>Closed list, this library's own proposal and not a published standard.
 */
public enum EvidenceFlag implements Code {
  /** Anchored in law, policy, budget or standard. */
  INSTITUTIONALIZED,
  /** A law, regulation or strategy whose value depends on the instrument itself. */
  NORMATIVE,
  /** Evaluated, with mixed or negative findings. */
  NEGATIVE_OR_MIXED;
}
