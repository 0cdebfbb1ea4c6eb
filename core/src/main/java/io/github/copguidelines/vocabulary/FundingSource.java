package io.github.copguidelines.vocabulary;

/**
 * Where the money comes from.
 *
 * <p>Closed list, this library's own proposal and not a published standard.
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
}
