package io.github.copguidelines.vocabulary;

/** The confidence in a record. Closed list. */
public enum RecordConfidence implements Code {
  /** Facts were seen in the sources listed. */
  VERIFIED,
  /** Facts were seen in part. */
  PARTLY,
  /** From memory. */
  RECALLED,
  /** The owner confirmed it. */
  CONFIRMED_BY_OWNER;
}
