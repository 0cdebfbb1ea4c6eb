package io.github.copguidelines.verification;

import io.github.copguidelines.vocabulary.Code;

/** How sure the memory behind an entry is. Closed list. */
public enum RecallStrength implements Code {
  /** Item and place are remembered. */
  STRONG,
  /** The item is remembered, its exact place or wording less surely. */
  MODERATE,
  /** Reconstructed from the subject of its section. */
  WEAK;
}
