package io.github.copguidelines.survey;

import io.github.copguidelines.vocabulary.Code;
import java.util.Optional;

/** The confidence in a remembered number of a question. Closed list. */
public enum NumberConfidence implements Code {
  /** It may well be another. */
  LOW,
  /** It is rather likely. */
  MEDIUM;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<NumberConfidence> find(String code) {
    return Code.find(NumberConfidence.class, code);
  }
}
