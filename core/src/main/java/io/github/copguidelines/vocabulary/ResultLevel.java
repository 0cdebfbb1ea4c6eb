package io.github.copguidelines.vocabulary;

/** What kind of result was reached. Closed list. */
public enum ResultLevel implements Code {
  /** What was made or delivered. */
  OUTPUT,
  /** What changed for people or institutions. */
  OUTCOME,
  /** What changed for good and at large. */
  IMPACT
}
