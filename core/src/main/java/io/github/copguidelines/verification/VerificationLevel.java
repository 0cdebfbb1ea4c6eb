package io.github.copguidelines.verification;

import io.github.copguidelines.vocabulary.Code;
import java.util.Optional;

/** The level of verification of a catalogue entry, highest first. Closed list. */
public enum VerificationLevel implements Code {
  /** Its text was seen in a source. */
  VERIFIED,
  /** Its heading, existence or substance was seen. */
  PARTLY,
  /** From memory only. */
  RECALLED;

  /** Returns the level of an entry; recalled if it has no verification. */
  public static VerificationLevel of(Optional<Verification> verification) {
    return verification.map(Verification::level).orElse(RECALLED);
  }
}
