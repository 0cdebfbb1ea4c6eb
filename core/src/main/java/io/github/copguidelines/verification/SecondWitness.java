package io.github.copguidelines.verification;

import io.github.copguidelines.vocabulary.Code;
import java.util.Optional;

/**
 * Whether a second recollection, made blind, has an entry too; a hint whom to check first. Closed
 * list.
 */
public enum SecondWitness implements Code {
  /** It has the same. */
  AGREES,
  /** It has a part. */
  PARTLY,
  /** It has not. */
  ABSENT,
  /** Only the second one has it. */
  ONLY;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<SecondWitness> find(String code) {
    return Code.find(SecondWitness.class, code);
  }
}
