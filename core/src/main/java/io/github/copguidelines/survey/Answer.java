package io.github.copguidelines.survey;

import io.github.copguidelines.vocabulary.Code;

/** The answer to a question of a survey; absent if unknown. Closed list. */
public enum Answer implements Code {
  /** Yes. */
  YES,
  /** In part. */
  PARTLY,
  /** No. */
  NO,
  /** The question does not apply. */
  NOT_APPLICABLE;
}
