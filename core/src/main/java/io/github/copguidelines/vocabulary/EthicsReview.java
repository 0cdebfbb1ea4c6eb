package io.github.copguidelines.vocabulary;

/** Whether research with children had an ethics review. Closed list. */
public enum EthicsReview implements Code {
  /** It had one and was approved. */
  APPROVED,
  /** None was required. */
  NOT_REQUIRED,
  /** Not known. */
  UNKNOWN;
}
