package io.github.copguidelines.catalogue;

import io.github.copguidelines.vocabulary.Code;

/** The status of the texts of a language: draft or reviewed. Closed list. */
public enum TranslationStatus implements Code {
  /** Not yet reviewed by a native speaker. */
  DRAFT,
  /** Reviewed and corrected by a native speaker. */
  REVIEWED;
}
