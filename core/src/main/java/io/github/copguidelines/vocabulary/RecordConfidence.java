package io.github.copguidelines.vocabulary;

import java.util.Optional;

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

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<RecordConfidence> find(String code) {
    return Code.find(RecordConfidence.class, code);
  }
}
