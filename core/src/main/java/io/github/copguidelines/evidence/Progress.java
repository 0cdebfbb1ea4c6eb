package io.github.copguidelines.evidence;

import io.github.copguidelines.vocabulary.Code;

/** The progress of an item or stage; absent if unknown. Closed list. */
public enum Progress implements Code {
  /** Work has not started. */
  NOT_STARTED,
  /** Work is in progress. */
  IN_PROGRESS,
  /** It is done. */
  DONE,
  /** It does not apply. */
  NOT_APPLICABLE;
}
