package io.github.copguidelines.verification;

import io.github.copguidelines.vocabulary.Code;

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
}
