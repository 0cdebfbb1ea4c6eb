package io.github.copguidelines.vocabulary;

/**
 * A stage of a national strategy, by its code in the catalogue. Closed list.
 *
 * <p>Order and codes are this library's own reconstruction, and so is the document code; each stage
 * is based on recommendations of the guidelines, which {@code StageEntry} names.
 */
public enum StrategyStage implements Code {
  /**
   * Stage 1 of ten.
   *
   * <p>Source: COP-NS-2021, stage 1; recalled.
   */
  NS_01,
  /**
   * Stage 2 of ten.
   *
   * <p>Source: COP-NS-2021, stage 2; partly verified.
   */
  NS_02,
  /**
   * Stage 3 of ten.
   *
   * <p>Source: COP-NS-2021, stage 3; recalled.
   */
  NS_03,
  /**
   * Stage 4 of ten.
   *
   * <p>Source: COP-NS-2021, stage 4; partly verified.
   */
  NS_04,
  /**
   * Stage 5 of ten.
   *
   * <p>Source: COP-NS-2021, stage 5; partly verified.
   */
  NS_05,
  /**
   * Stage 6 of ten.
   *
   * <p>Source: COP-NS-2021, stage 6; partly verified.
   */
  NS_06,
  /**
   * Stage 7 of ten.
   *
   * <p>Source: COP-NS-2021, stage 7; partly verified.
   */
  NS_07,
  /**
   * Stage 8 of ten.
   *
   * <p>Source: COP-NS-2021, stage 8; partly verified.
   */
  NS_08,
  /**
   * Stage 9 of ten.
   *
   * <p>Source: COP-NS-2021, stage 9; partly verified.
   */
  NS_09,
  /**
   * Stage 10 of ten.
   *
   * <p>Source: COP-NS-2021, stage 10; recalled.
   */
  NS_10;

  /** Returns the code, upper case as in the catalogue, for example {@code NS-01}. */
  @Override
  public String code() {
    return name().replace('_', '-');
  }
}
