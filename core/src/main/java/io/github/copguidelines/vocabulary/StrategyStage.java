package io.github.copguidelines.vocabulary;

/** A stage of a national strategy, by its code in the catalogue. Closed list. */
public enum StrategyStage implements Code {
  /** Stage 1 of ten. */
  NS_01,
  /** Stage 2 of ten. */
  NS_02,
  /** Stage 3 of ten. */
  NS_03,
  /** Stage 4 of ten. */
  NS_04,
  /** Stage 5 of ten. */
  NS_05,
  /** Stage 6 of ten. */
  NS_06,
  /** Stage 7 of ten. */
  NS_07,
  /** Stage 8 of ten. */
  NS_08,
  /** Stage 9 of ten. */
  NS_09,
  /** Stage 10 of ten. */
  NS_10;

  /** Returns the code, upper case as in the catalogue, for example {@code NS-01}. */
  @Override
  public String code() {
    return name().replace('_', '-');
  }
}
