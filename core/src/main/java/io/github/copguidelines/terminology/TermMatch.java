package io.github.copguidelines.terminology;

import io.github.copguidelines.vocabulary.Code;

/** The way to match a term in a text. Closed list. */
public enum TermMatch implements Code {
  /** The whole term between word boundaries. */
  WORD,
  /** From a word boundary on; any ending may follow. */
  STEM,
  /** Anywhere, also within words. */
  SUBSTRING;
}
