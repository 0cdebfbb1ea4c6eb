package io.github.copguidelines.verification;

import io.github.copguidelines.vocabulary.Code;

/**
 * Whether a second, independent recollection contains an entry too; a hint what to check first.
 * Closed list.
 */
public enum SecondWitness implements Code {
  /** It contains the same entry. */
  AGREES,
  /** It contains a part of the entry. */
  PARTLY,
  /** It does not contain the entry. */
  ABSENT,
  /** Only the second recollection contains the entry. */
  ONLY;
}
