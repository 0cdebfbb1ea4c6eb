package io.github.copguidelines.vocabulary;

/**
 * The source of funding of a practice.
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
  /** Contributions in kind. */
  IN_KIND;
}
