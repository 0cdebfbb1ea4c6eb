package io.github.copguidelines.vocabulary;

/**
 * The kind of a result.
 *
 * <p>Closed list, this library's own proposal and not a published standard.
 */
public enum ResultLevel implements Code {
  /** A product or service that the practice delivered. */
  OUTPUT,
  /** A change for people or institutions. */
  OUTCOME,
  /** A lasting and broad change. */
  IMPACT;
}
