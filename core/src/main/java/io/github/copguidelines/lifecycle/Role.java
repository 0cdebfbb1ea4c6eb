package io.github.copguidelines.lifecycle;

import io.github.copguidelines.vocabulary.Code;

/**
 * A role in the lifecycle of a practice record.
 *
 * <p>Closed list, this library's own proposal and not a published standard.
 */
public enum Role implements Code {
  /** Submits the record. */
  SUBMITTER,
  /** Reviews the record. */
  REVIEWER,
  /** Maintains the collection. */
  EDITOR,
  /** The system itself, after a time limit. */
  SYSTEM;
}
