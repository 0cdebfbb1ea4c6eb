package io.github.copguidelines.vocabulary;

/** A cost band, in United States dollars. Closed list. */
public enum CostBand implements Code {
  /** Under 10 000. */
  UNDER_10K("under-10k"),
  /** 10 000 to 100 000. */
  FROM_10K_TO_100K("10k-100k"),
  /** 100 000 to 1 000 000. */
  FROM_100K_TO_1M("100k-1m"),
  /** Over 1 000 000. */
  OVER_1M("over-1m"),
  /** Not known. */
  UNKNOWN("unknown");

  private final String code;

  CostBand(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
