package io.github.copguidelines.lifecycle;

import io.github.copguidelines.vocabulary.Code;

/**
 * The reason for the withdrawal of a practice record.
 *
 * <p>Closed list, this library's own proposal and not a published standard.
 */
public enum WithdrawalReason implements Code {
  /** Its owner requested it. */
  OWNER_REQUEST,
  /** It does not belong in the collection; used to reject a record. */
  NOT_ELIGIBLE,
  /** It appears in the collection already. */
  DUPLICATE,
  /** Another record replaced it. */
  SUPERSEDED,
  /** It is incorrect. */
  INACCURATE,
  /** The protection of a child requires it; such a record is never restored. */
  SAFEGUARDING,
  /** The law requires it. */
  LEGAL,
  /** Nobody answered the comments in time. */
  NO_ANSWER;
}
