package io.github.copguidelines.verification;

import io.github.copguidelines.vocabulary.Code;
import java.util.Optional;

/** The strength of the memory behind an entry. Closed list. */
public enum RecallStrength implements Code {
  /** Item and place are remembered. */
  STRONG,
  /** The item is remembered, its exact place or wording less surely. */
  MODERATE,
  /** Reconstructed from the subject of its section. */
  WEAK;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<RecallStrength> find(String code) {
    return Code.find(RecallStrength.class, code);
  }
}
