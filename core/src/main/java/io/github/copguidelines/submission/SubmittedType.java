package io.github.copguidelines.submission;

import io.github.copguidelines.vocabulary.Code;

/** The type of a document in a submission. Closed list. */
public enum SubmittedType implements Code {
  /** A practice record. */
  PRACTICE_RECORD,
  /** A contribution to a meeting. */
  CONTRIBUTION,
  /** Answers to a survey. */
  SURVEY_RESPONSE,
  /** The state of a national strategy. */
  NATIONAL_STRATEGY,
  /** A programme. */
  PROGRAMME;
}
