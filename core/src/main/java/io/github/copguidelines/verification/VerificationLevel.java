package io.github.copguidelines.verification;

import io.github.copguidelines.vocabulary.Code;

/** How sure a catalogue entry is, surest first. Closed list. */
public enum VerificationLevel implements Code {
  /** Its text was seen in a source. */
  VERIFIED,
  /** Its heading, existence or substance was seen. */
  PARTLY,
  /** From memory only. */
  RECALLED;
}
