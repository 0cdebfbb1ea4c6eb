package io.github.copguidelines.vocabulary;

import java.util.Optional;

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

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<ItuRegion> find(String code) {
    return Code.find(ItuRegion.class, code);
  }
}
