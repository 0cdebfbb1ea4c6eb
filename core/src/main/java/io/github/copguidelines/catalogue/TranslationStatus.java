package io.github.copguidelines.catalogue;

import io.github.copguidelines.vocabulary.Code;
import java.util.Optional;

/** How far the texts of a language can be relied on. Closed list. */
public enum TranslationStatus implements Code {
  /** As written; nobody who speaks the language as their own has looked at them. */
  DRAFT,
  /** Read and corrected by somebody who speaks the language as their own. */
  REVIEWED;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<TranslationStatus> find(String code) {
    return Code.find(TranslationStatus.class, code);
  }
}
