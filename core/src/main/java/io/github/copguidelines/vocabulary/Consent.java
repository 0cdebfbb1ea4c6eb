package io.github.copguidelines.vocabulary;

/** Whether consent to show a person was given and recorded. Closed list. */
public enum Consent implements Code {
  /** Given and on record. */
  RECORDED,
  /** Not on record. */
  NOT_RECORDED,
  /** Nobody is shown who would have to consent. */
  NOT_APPLICABLE;
}
