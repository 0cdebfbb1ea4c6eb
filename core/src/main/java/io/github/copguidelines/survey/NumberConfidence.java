package io.github.copguidelines.survey;

import io.github.copguidelines.vocabulary.Code;

/** The confidence in a remembered number of a question. Closed list. */
public enum NumberConfidence implements Code {
  /** It may well be another. */
  LOW,
  /** It is rather likely. */
  MEDIUM;
}
