package io.github.copguidelines.vocabulary;

/** Who assessed a practice. Closed list. */
public enum Evaluator implements Code {
  /** Those who run it. */
  INTERNAL,
  /** Others, at their request. */
  EXTERNAL,
  /** Others, of their own accord. */
  INDEPENDENT
}
