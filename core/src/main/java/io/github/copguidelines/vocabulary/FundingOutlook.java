package io.github.copguidelines.vocabulary;

/** Whether the money will last. Closed list. */
public enum FundingOutlook implements Code {
  /** It is secured. */
  SECURED,
  /** A part is secured. */
  PARTLY,
  /** It may end. */
  AT_RISK,
  /** Not known. */
  UNKNOWN;
}
