package io.github.copguidelines.vocabulary;

import java.util.Optional;

/** Whether consent to show a person was given and recorded. Closed list. */
public enum Consent implements Code {
  /** Given and on record. */
  RECORDED,
  /** Not on record. */
  NOT_RECORDED,
  /** Nobody is shown who would have to consent. */
  NOT_APPLICABLE;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<Consent> find(String code) {
    return Code.find(Consent.class, code);
  }
}
