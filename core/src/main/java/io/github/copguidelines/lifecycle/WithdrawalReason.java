package io.github.copguidelines.lifecycle;

import io.github.copguidelines.vocabulary.Code;

/**
 * Why a practice record was withdrawn.
 *
 * <p>Closed list, this library's own proposal and no published standard.
 */
public enum WithdrawalReason implements Code {
  /** Its owner asked for it. */
  OWNER_REQUEST,
  /** It does not belong in the collection; the way to refuse a record. */
  NOT_ELIGIBLE,
  /** It appears in the collection already. */
  DUPLICATE,
  /** Another record took its place. */
  SUPERSEDED,
  /** It is not correct. */
  INACCURATE,
  /** The protection of a child asks for it; such a record does not come back. */
  SAFEGUARDING,
  /** The law asks for it. */
  LEGAL,
  /** Nobody answered the comments in time. */
  NO_ANSWER;
}
