package io.github.copguidelines.terminology;

/**
 * A term to avoid that appears in a text.
 *
 * @param entry the entry that has it, with what to say instead
 * @param term the term as the list has it; a stem where the entry is matched by stems
 * @param everyday whether it appears there as an everyday word, which mostly means something
 *     harmless; only the sense tells
 */
public record FoundTerm(TermEntry entry, String term, boolean everyday) {

  /** Makes one that means what it says. */
  public FoundTerm(TermEntry entry, String term) {
    this(entry, term, false);
  }
}
