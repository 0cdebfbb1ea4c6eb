package io.github.copguidelines.survey;

import io.github.copguidelines.vocabulary.Code;

/** How sure a remembered number of a question is. Closed list. */
public enum NumberConfidence implements Code {
  /** It may well be another. */
  LOW,
  /** It is rather likely. */
  MEDIUM;
}
