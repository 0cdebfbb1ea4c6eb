package io.github.copguidelines.vocabulary;

/**
 * How much of a recommendation a practice puts into effect.
 *
 * <p>Closed list, this library's own proposal and not a published standard.
 */
public enum ImplementationDegree implements Code {
  /** All that is asked. */
  FULL,
  /** A part of what is asked. */
  PARTIAL,
  /** It helps others to do what is asked. */
  SUPPORTS;
}
