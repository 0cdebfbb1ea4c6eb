package io.github.copguidelines.evidence;

import io.github.copguidelines.vocabulary.Code;
import java.util.Optional;

/** How far something has come; absent where that is not known. Closed list. */
public enum Progress implements Code {
  /** Nothing has been done. */
  NOT_STARTED,
  /** Work is going on. */
  IN_PROGRESS,
  /** It is done. */
  DONE,
  /** It does not apply. */
  NOT_APPLICABLE;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<Progress> find(String code) {
    return Code.find(Progress.class, code);
  }
}
