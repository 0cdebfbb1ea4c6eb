package io.github.copguidelines.vocabulary;

/** The confidence in a record. Closed list. */
public enum RecordConfidence implements Code {
  /** The facts were seen in the listed sources. */
  VERIFIED,
  /** Some of the facts were seen. */
  PARTLY,
  /** From memory. */
  RECALLED,
  /** The owner confirmed it. */
  CONFIRMED_BY_OWNER;
}
