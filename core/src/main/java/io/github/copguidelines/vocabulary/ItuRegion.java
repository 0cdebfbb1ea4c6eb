package io.github.copguidelines.vocabulary;

/** A region of the ITU Development Sector, or the whole world. Closed list. */
public enum ItuRegion implements Code {
  /**
   * Africa.
   *
   * <p>Verification: recalled.
   */
  AFRICA,
  /**
   * The Americas.
   *
   * <p>Verification: recalled.
   */
  AMERICAS,
  /**
   * The Arab States.
   *
   * <p>Verification: recalled.
   */
  ARAB_STATES,
  /**
   * Asia and the Pacific.
   *
   * <p>Verification: recalled.
   */
  ASIA_PACIFIC,
  /**
   * The Commonwealth of Independent States.
   *
   * <p>Verification: recalled.
   */
  CIS,
  /**
   * Europe.
   *
   * <p>Verification: recalled.
   */
  EUROPE,
  /**
   * The whole world; no other region appears with it.
   *
   * <p>Verification: recalled.
   */
  GLOBAL;
}
