package io.github.copguidelines.vocabulary;

import java.util.Optional;

/**
 * How far a practice reaches.
 *
 * <p>Closed list, this library's own proposal and no published standard.
 */
public enum CoverageArea implements Code {
  /** One place or a few. */
  LOCAL,
  /** A part of a country. */
  SUBNATIONAL,
  /** A whole country. */
  NATIONAL,
  /** Several countries of a region. */
  REGIONAL,
  /** Countries of several regions. */
  GLOBAL;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<CoverageArea> find(String code) {
    return Code.find(CoverageArea.class, code);
  }
}
