package io.github.copguidelines.profile;

import io.github.copguidelines.vocabulary.Code;
import java.util.Optional;

/** Whether documents of a profile have a field. */
public enum FieldUse implements Code {
  /** They have it. */
  REQUIRED,
  /** They do not have it. */
  DROPPED;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<FieldUse> find(String code) {
    return Code.find(FieldUse.class, code);
  }
}
