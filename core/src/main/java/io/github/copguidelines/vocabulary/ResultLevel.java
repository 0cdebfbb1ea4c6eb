package io.github.copguidelines.vocabulary;

/**
 * What kind of result was reached.
 *
 * <p>Closed list, this library's own proposal and not a published standard.
 */
public enum ResultLevel implements Code {
  /** What was made or delivered. */
  OUTPUT,
  /** What changed for people or institutions. */
  OUTCOME,
  /** What changed for good and at large. */
  IMPACT;
}
