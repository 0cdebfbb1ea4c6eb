package io.github.copguidelines.vocabulary;

/** Whether consent to show a person was given and recorded. Closed list. */
public enum Consent implements Code {
  /** Given and on record. */
  RECORDED,
  /** Not on record. */
  NOT_RECORDED,
  /** The material shows nobody whose consent is needed. */
  NOT_APPLICABLE;
}
