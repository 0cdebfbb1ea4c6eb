package io.github.copguidelines.lifecycle;

import io.github.copguidelines.vocabulary.Code;

/**
 * In which role somebody moves a practice record on.
 *
 * <p>Closed list, this library's own proposal and no published standard.
 */
public enum Role implements Code {
  /** Who sends the record in. */
  SUBMITTER,
  /** Who reviews it. */
  REVIEWER,
  /** Who keeps the collection. */
  EDITOR,
  /** The system itself, when a time limit has passed. */
  SYSTEM;
}
