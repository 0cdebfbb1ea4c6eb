package io.github.copguidelines.crosswalk;

import io.github.copguidelines.vocabulary.Code;
import java.util.Optional;

/** The confidence of the editor in a mapping, highest first. Closed list. */
public enum MappingJudgement implements Code {
  /** Few readers would disagree. */
  HIGH,
  /** Defensible; another editor might choose a neighbouring relation. */
  MEDIUM,
  /** A pointer rather than a mapping. */
  LOW;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<MappingJudgement> find(String code) {
    return Code.find(MappingJudgement.class, code);
  }
}
