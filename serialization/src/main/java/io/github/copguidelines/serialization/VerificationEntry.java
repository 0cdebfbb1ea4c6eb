package io.github.copguidelines.serialization;

import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import java.util.Optional;

/**
 * One thing of a catalogue that has a verification.
 *
 * @param list where it appears, for example {@code COP-POL-2020.recommendations} or {@code
 *     context.workingGroup.meetings}
 * @param key its key in {@code verified.csv}, for example {@code POL-LEG-01}; empty where it cannot
 *     be marked there, as a fact or a term
 * @param name its name in English, or its words where it has no name
 * @param verification its verification
 */
public record VerificationEntry(
    String list, Optional<String> key, String name, Verification verification) {

  /** Returns its verification. */
  public VerificationLevel level() {
    return verification.level();
  }
}
