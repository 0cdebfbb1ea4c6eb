package io.github.copguidelines.vocabulary;

/**
 * Whether others can take a practice over.
 *
 * <p>Closed list, this library's own proposal and not a published standard.
 */
public enum Adaptability implements Code {
  /** Unchanged. */
  AS_IS,
  /** With changes. */
  WITH_ADAPTATION,
  /** Only in a similar context. */
  CONTEXT_SPECIFIC,
  /** Not known. */
  UNKNOWN;
}
