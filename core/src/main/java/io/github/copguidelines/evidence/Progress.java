package io.github.copguidelines.evidence;

import io.github.copguidelines.vocabulary.Code;

/** How far something has come; absent where that is not known. Closed list. */
public enum Progress implements Code {
  /** Nothing has been done. */
  NOT_STARTED,
  /** Work is going on. */
  IN_PROGRESS,
  /** It is done. */
  DONE,
  /** It does not apply. */
  NOT_APPLICABLE;
}
