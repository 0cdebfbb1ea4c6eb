package io.github.copguidelines.vocabulary;

/**
 * The geographical area that a practice covers.
 *
 * <p>Closed list, this library's own proposal and not a published standard.
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
}
