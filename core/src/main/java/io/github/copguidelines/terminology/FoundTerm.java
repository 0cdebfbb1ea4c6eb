package io.github.copguidelines.terminology;

/**
 * A term to avoid that appears in a text.
 *
 * @param entry the entry that contains it, with terms to use instead
 * @param term the term as in the list; a stem if the entry matches by stems
 * @param everyday whether it appears as an everyday word that is mostly harmless; only the meaning
 *     decides
 */
public record FoundTerm(TermEntry entry, String term, boolean everyday) {

  /** Makes a found term that is not an everyday word. */
  public FoundTerm(TermEntry entry, String term) {
    this(entry, term, false);
  }
}
