package io.github.copguidelines.vocabulary;

/** How a record came into being. Closed list. */
public enum RecordOrigin implements Code {
  /** Sent in by its owner. */
  SUBMISSION,
  /** Written from public sources. */
  DESK_RESEARCH,
  /** Taken from another collection. */
  IMPORT;
}
