package io.github.copguidelines.lifecycle;

import io.github.copguidelines.vocabulary.Code;
import java.util.Optional;

/**
 * In which role somebody moves a practice record on.
 *
 * <p>Closed list, this library's own proposal and no published standard.
 */
public enum Role implements Code {
  /** Who sends the record in. */
  SUBMITTER,
  /** Who reviews it. */
  REVIEWER,
  /** Who keeps the collection. */
  EDITOR,
  /** The system itself, when a time limit has passed. */
  SYSTEM;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<Role> find(String code) {
    return Code.find(Role.class, code);
  }
}
