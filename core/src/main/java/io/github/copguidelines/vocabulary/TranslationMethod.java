package io.github.copguidelines.vocabulary;

import java.util.Optional;

/** How a translation was made. Closed list. */
public enum TranslationMethod implements Code {
  /** By a person. */
  HUMAN,
  /** By a machine. */
  MACHINE;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<TranslationMethod> find(String code) {
    return Code.find(TranslationMethod.class, code);
  }
}
