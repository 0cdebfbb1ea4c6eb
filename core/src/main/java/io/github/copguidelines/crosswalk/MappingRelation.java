package io.github.copguidelines.crosswalk;

import io.github.copguidelines.vocabulary.Code;

/**
 * The relation of a scheme's concept to our risk: the mapping properties of SKOS. Closed list.
 *
 * <p>Only {@code EXACT_MATCH} is transitive; chains of other relations have no meaning.
 */
public enum MappingRelation implements Code {
  /** The two are interchangeable everywhere; used sparingly. */
  EXACT_MATCH("exactMatch"),
  /** The two are interchangeable in some contexts. */
  CLOSE_MATCH("closeMatch"),
  /** The concept of the scheme is the broader one. */
  BROAD_MATCH("broadMatch"),
  /** The concept of the scheme is the narrower one. */
  NARROW_MATCH("narrowMatch"),
  /** The two are related. */
  RELATED_MATCH("relatedMatch");

  private final String skosName;

  MappingRelation(String skosName) {
    this.skosName = skosName;
  }

  /** Returns the name of the SKOS property, for example {@code broadMatch}. */
  public String skosName() {
    return skosName;
  }

  /** Returns the relation read from the other end: narrower for broader, else itself. */
  public MappingRelation inverse() {
    return switch (this) {
      case BROAD_MATCH -> NARROW_MATCH;
      case NARROW_MATCH -> BROAD_MATCH;
      default -> this;
    };
  }
}
