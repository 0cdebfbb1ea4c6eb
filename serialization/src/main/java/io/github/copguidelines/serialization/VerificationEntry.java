package io.github.copguidelines.serialization;

import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import java.util.Optional;

/**
 * An entry of a catalogue with a verification.
 *
 * @param list its place, for example {@code COP-POL-2020.recommendations} or {@code
 *     context.workingGroup.meetings}
 * @param key its key in {@code verified.csv}, for example {@code POL-LEG-01}; empty if it cannot be
 *     marked there, for example a fact or a term
 * @param name its name in English, or its text if it has no name
 * @param verification its verification
 */
public record VerificationEntry(
    String list, Optional<String> key, String name, Verification verification) {

  /** Returns its verification level. */
  public VerificationLevel level() {
    return verification.level();
  }
}
