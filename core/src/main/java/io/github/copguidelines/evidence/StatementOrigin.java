package io.github.copguidelines.evidence;

import io.github.copguidelines.vocabulary.Code;
import java.util.Optional;

/** How a statement came to be. Closed list. */
public enum StatementOrigin implements Code {
  /** Somebody who may say so stated it. */
  STATED,
  /** A program drew it from records; nobody has confirmed it yet. */
  DERIVED;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<StatementOrigin> find(String code) {
    return Code.find(StatementOrigin.class, code);
  }
}
