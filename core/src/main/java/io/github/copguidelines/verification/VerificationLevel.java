package io.github.copguidelines.verification;

import io.github.copguidelines.vocabulary.Code;

/** The level of verification of a catalogue entry, highest first. Closed list. */
public enum VerificationLevel implements Code {
  /** Its text was seen in a source. */
  VERIFIED,
  /** Its heading, existence or substance was seen. */
  PARTLY,
  /** From memory only. */
  RECALLED;
}
