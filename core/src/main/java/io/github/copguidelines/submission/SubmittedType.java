package io.github.copguidelines.submission;

import io.github.copguidelines.vocabulary.Code;
import java.util.Optional;

/** What a document of a submission is. Closed list. */
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

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<SubmittedType> find(String code) {
    return Code.find(SubmittedType.class, code);
  }
}
