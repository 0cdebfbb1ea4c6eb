package io.github.copguidelines.vocabulary;

/** The answer to one statement of the safeguarding declaration. Closed list. */
public enum StatementAnswer implements Code {
  /** The statement is true. */
  CONFIRMED,
  /** The statement does not apply. */
  NOT_APPLICABLE,
  /** The statement is not, or not yet, true. */
  NOT_CONFIRMED;
}
