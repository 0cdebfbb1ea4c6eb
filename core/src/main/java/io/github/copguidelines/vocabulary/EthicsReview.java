package io.github.copguidelines.vocabulary;

import java.util.Optional;

/** Whether research with children had an ethics review. Closed list. */
public enum EthicsReview implements Code {
  /** It had one and was approved. */
  APPROVED,
  /** None was required. */
  NOT_REQUIRED,
  /** Not known. */
  UNKNOWN;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<EthicsReview> find(String code) {
    return Code.find(EthicsReview.class, code);
  }
}
