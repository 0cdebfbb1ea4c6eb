package io.github.copguidelines.vocabulary;

import java.util.Optional;

/** How a record came into being. Closed list. */
public enum RecordOrigin implements Code {
  /** Sent in by its owner. */
  SUBMISSION,
  /** Written from public sources. */
  DESK_RESEARCH,
  /** Taken from another collection. */
  IMPORT;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<RecordOrigin> find(String code) {
    return Code.find(RecordOrigin.class, code);
  }
}
