package io.github.copguidelines.terminology;

import io.github.copguidelines.vocabulary.Code;

/** How a term is found in a text. Closed list. */
public enum TermMatch implements Code {
  /** The whole term between word boundaries. */
  WORD,
  /** From a word boundary on; any ending may follow. */
  STEM,
  /** Anywhere, also within words. */
  SUBSTRING;
}
