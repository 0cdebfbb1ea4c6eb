package io.github.copguidelines.profile;

import io.github.copguidelines.vocabulary.Code;

/** Whether documents of a profile have a field. */
public enum FieldUse implements Code {
  /** They have it. */
  REQUIRED,
  /** They do not have it. */
  DROPPED;
}
