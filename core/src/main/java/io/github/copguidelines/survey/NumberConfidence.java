package io.github.copguidelines.survey;

import io.github.copguidelines.vocabulary.Code;

/** The confidence in a remembered number of a question. Closed list. */
public enum NumberConfidence implements Code {
  /** The number may well be a different one. */
  LOW,
  /** The number is probably right. */
  MEDIUM;
}
