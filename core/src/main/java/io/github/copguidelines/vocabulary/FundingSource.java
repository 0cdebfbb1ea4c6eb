package io.github.copguidelines.vocabulary;

import java.util.Optional;

/**
 * Where the money comes from.
 *
 * <p>Closed list, this library's own proposal and no published standard.
 */
public enum FundingSource implements Code {
  /** The national budget. */
  NATIONAL_BUDGET,
  /** Local budgets. */
  LOCAL_BUDGET,
  /** Donors. */
  DONOR,
  /** Companies. */
  INDUSTRY,
  /** Fees of users. */
  FEES,
  /** Several sources. */
  MIXED,
  /** Gifts other than money. */
  IN_KIND;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<FundingSource> find(String code) {
    return Code.find(FundingSource.class, code);
  }
}
