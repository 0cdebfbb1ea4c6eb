package io.github.copguidelines.vocabulary;

import java.util.Optional;

/** The answer to one statement of the safeguarding declaration. Closed list. */
public enum StatementAnswer implements Code {
  /** The statement is true. */
  CONFIRMED,
  /** The statement does not apply. */
  NOT_APPLICABLE,
  /** The statement is not, or not yet, true. */
  NOT_CONFIRMED;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<StatementAnswer> find(String code) {
    return Code.find(StatementAnswer.class, code);
  }
}
