package io.github.copguidelines.vocabulary;

/** The outlook for the funding of a practice. Closed list. */
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
