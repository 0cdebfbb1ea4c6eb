package io.github.copguidelines.vocabulary;

/** A region of the ITU Development Sector, or the whole world. Closed list. */
public enum ItuRegion implements Code {
  /** Africa. */
  AFRICA,
  /** The Americas. */
  AMERICAS,
  /** The Arab States. */
  ARAB_STATES,
  /** Asia and the Pacific. */
  ASIA_PACIFIC,
  /** The Commonwealth of Independent States. */
  CIS,
  /** Europe. */
  EUROPE,
  /** The whole world; stands alone. */
  GLOBAL
}
