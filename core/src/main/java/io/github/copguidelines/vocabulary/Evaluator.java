package io.github.copguidelines.vocabulary;

/**
 * Who assessed a practice.
 *
 * <p>Closed list, this library's own proposal and not a published standard.
 */
public enum Evaluator implements Code {
  /** Those who run it. */
  INTERNAL,
  /** Others, at their request. */
  EXTERNAL,
  /** Others, of their own accord. */
  INDEPENDENT;
}
