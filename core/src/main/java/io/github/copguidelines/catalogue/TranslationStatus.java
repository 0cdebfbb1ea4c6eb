package io.github.copguidelines.catalogue;

import io.github.copguidelines.vocabulary.Code;

/** How far the texts of a language can be relied on. Closed list. */
public enum TranslationStatus implements Code {
  /** As written; nobody who speaks the language as their own has looked at them. */
  DRAFT,
  /** Read and corrected by somebody who speaks the language as their own. */
  REVIEWED;
}
