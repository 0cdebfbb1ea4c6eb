package io.github.copguidelines.vocabulary;

import java.util.Optional;

/**
 * How children take part in making or assessing a practice.
 *
 * <p>Closed list, this library's own proposal and no published standard.
 */
public enum ParticipationLevel implements Code {
  /** They take no part. */
  NONE,
  /** They are asked. */
  CONSULTED,
  /** They share in decisions. */
  COLLABORATIVE,
  /** They lead. */
  CHILD_LED;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<ParticipationLevel> find(String code) {
    return Code.find(ParticipationLevel.class, code);
  }
}
