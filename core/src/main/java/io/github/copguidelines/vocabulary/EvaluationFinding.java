package io.github.copguidelines.vocabulary;

import java.util.Optional;

/** What an evaluation found. Closed list. */
public enum EvaluationFinding implements Code {
  /** It works. */
  POSITIVE,
  /** It works in part. */
  MIXED,
  /** No effect was seen. */
  NONE,
  /** It does harm. */
  NEGATIVE;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<EvaluationFinding> find(String code) {
    return Code.find(EvaluationFinding.class, code);
  }
}
