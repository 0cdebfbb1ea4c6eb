package io.github.copguidelines.vocabulary;

import java.util.Optional;

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

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<FundingOutlook> find(String code) {
    return Code.find(FundingOutlook.class, code);
  }
}
