package io.github.copguidelines.vocabulary;

/**
 * The degree to which a practice implements a recommendation.
 *
 * <p>Closed list, this library's own proposal and not a published standard.
 */
public enum ImplementationDegree implements Code {
  /** It implements the whole recommendation. */
  FULL,
  /** It implements a part of the recommendation. */
  PARTIAL,
  /** It helps others to implement the recommendation. */
  SUPPORTS;
}
