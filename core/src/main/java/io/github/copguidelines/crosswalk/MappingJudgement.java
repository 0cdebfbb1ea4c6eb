package io.github.copguidelines.crosswalk;

import io.github.copguidelines.vocabulary.Code;

/** The editor's confidence in a mapping, highest first. Closed list. */
public enum MappingJudgement implements Code {
  /** Few readers would disagree. */
  HIGH,
  /** Defensible; another editor might choose a neighbouring relation. */
  MEDIUM,
  /** A pointer rather than a mapping. */
  LOW;
}
