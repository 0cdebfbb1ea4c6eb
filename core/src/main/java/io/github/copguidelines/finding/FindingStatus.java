package io.github.copguidelines.finding;

import io.github.copguidelines.vocabulary.Code;
import java.util.Optional;

/** What became of a finding since an earlier run. */
public enum FindingStatus implements Code {
  /** It was not there before. */
  NEW,
  /** It was there before and still is. */
  UNCHANGED,
  /** It was there before and is no longer. */
  FIXED;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<FindingStatus> find(String code) {
    return Code.find(FindingStatus.class, code);
  }
}
