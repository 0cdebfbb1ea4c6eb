package io.github.copguidelines.profile;

import io.github.copguidelines.vocabulary.Code;

/** The use of a field in documents of a profile: required or excluded. */
public enum FieldUse implements Code {
  /** Documents must have the field. */
  REQUIRED,
  /** Documents must not have the field. */
  DROPPED;
}
