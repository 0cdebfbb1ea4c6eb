package io.github.copguidelines.vocabulary;

/**
 * The kind of evaluator of a practice.
 *
 * <p>Closed list, this library's own proposal and not a published standard.
 */
public enum Evaluator implements Code {
  /** The people who run the practice. */
  INTERNAL,
  /** Others, on behalf of the people who run it. */
  EXTERNAL,
  /** Others, on their own initiative. */
  INDEPENDENT;
}
