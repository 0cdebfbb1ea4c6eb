package io.github.copguidelines.serialization.export;

/** The value of a statement of an RDF graph. */
sealed interface Term {

  /** A reference, absolute or as a prefixed name such as {@code skos:Concept}. */
  record Reference(String name) implements Term {

    /** Returns true for a prefixed name; an address has slashes after its colon. */
    boolean isPrefixed() {
      return !name.contains("://");
    }
  }

  /** A text in a language. */
  record Text(String language, String text) implements Term {}

  /** A text without a language, such as a code. */
  record Plain(String text) implements Term {}

  /** A year. */
  record GregorianYear(int year) implements Term {}
}
