package io.github.copguidelines.validation.text;

import io.github.copguidelines.finding.Pointer;

/**
 * A text that somebody wrote for a document, in one language.
 *
 * @param language the tag of its language, which may be ill-formed; empty where it is not known
 * @param text the text
 * @param at its place in the document
 * @param kind how the document gives it
 * @param required true if a document needs the field at some stage
 */
record FreeText(String language, String text, Pointer at, Kind kind, boolean required) {

  /** How a document gives a text. */
  enum Kind {
    /** Marked with its own language. */
    MARKED,
    /** In the language of the document, as keywords are, or partly in others. */
    PLAIN,
    /** The name of an organisation, which is given and not written. */
    NAME
  }
}
