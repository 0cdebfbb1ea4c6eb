package io.github.copguidelines.terminology;

/**
 * A term to avoid that stands in a text.
 *
 * @param entry the entry that has it, with what to say instead
 * @param term the term as the list has it; a stem where the entry is matched by stems
 */
public record FoundTerm(TermEntry entry, String term) {}
