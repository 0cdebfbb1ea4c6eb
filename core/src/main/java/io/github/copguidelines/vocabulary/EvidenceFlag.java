package io.github.copguidelines.vocabulary;

import java.util.Optional;

/**
 * What else is to be said about the proof, apart from its level.
 *
 * <p>Closed list, this library's own proposal and no published standard.
 */
public enum EvidenceFlag implements Code {
  /** Anchored in law, policy, budget or standard. */
  INSTITUTIONALIZED,
  /** A law, regulation or strategy whose worth rests on the instrument. */
  NORMATIVE,
  /** Evaluated, with mixed or negative findings. */
  NEGATIVE_OR_MIXED;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<EvidenceFlag> find(String code) {
    return Code.find(EvidenceFlag.class, code);
  }
}
