package io.github.copguidelines.vocabulary;

/** The origin of a record. Closed list. */
public enum RecordOrigin implements Code {
  /** Sent in by its owner. */
  SUBMISSION,
  /** Written from public sources. */
  DESK_RESEARCH,
  /** Taken from another collection. */
  IMPORT;
}
