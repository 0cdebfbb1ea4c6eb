package io.github.copguidelines.verification;

import io.github.copguidelines.vocabulary.Code;

/** The strength of the memory behind an entry. Closed list. */
public enum RecallStrength implements Code {
  /** Item and place are remembered. */
  STRONG,
  /** The item is remembered, its exact place or wording is uncertain. */
  MODERATE,
  /** Reconstructed from the subject of its section. */
  WEAK;
}
