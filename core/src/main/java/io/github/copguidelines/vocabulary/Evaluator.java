package io.github.copguidelines.vocabulary;

import java.util.Optional;

/**
 * Who assessed a practice.
 *
 * <p>Closed list, this library's own proposal and no published standard.
 */
public enum Evaluator implements Code {
  /** Those who run it. */
  INTERNAL,
  /** Others, at their request. */
  EXTERNAL,
  /** Others, of their own accord. */
  INDEPENDENT;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<Evaluator> find(String code) {
    return Code.find(Evaluator.class, code);
  }
}
