package io.github.copguidelines.vocabulary;

import java.util.Optional;

/**
 * Whether others can take a practice over.
 *
 * <p>Closed list, this library's own proposal and no published standard.
 */
public enum Adaptability implements Code {
  /** Unchanged. */
  AS_IS,
  /** With changes. */
  WITH_ADAPTATION,
  /** Only in a like context. */
  CONTEXT_SPECIFIC,
  /** Not known. */
  UNKNOWN;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<Adaptability> find(String code) {
    return Code.find(Adaptability.class, code);
  }
}
