package io.github.copguidelines.vocabulary;

import java.util.Optional;

/** The least connection that a practice needs. Closed list. */
public enum Connectivity implements Code {
  /** None. */
  OFFLINE,
  /** A slow one. */
  LOW_BANDWIDTH,
  /** A fast one. */
  BROADBAND,
  /** Not known. */
  UNKNOWN;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<Connectivity> find(String code) {
    return Code.find(Connectivity.class, code);
  }
}
