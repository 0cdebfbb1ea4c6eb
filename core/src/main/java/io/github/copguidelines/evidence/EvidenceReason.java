package io.github.copguidelines.evidence;

import io.github.copguidelines.vocabulary.Code;

/** Why a record is evidence for a statement. Closed list. */
public enum EvidenceReason implements Code {
  /** It puts a recommendation into effect that the statement rests on. */
  RECOMMENDATION,
  /** It names the stage of the strategy. */
  STRATEGY_STAGE,
  /** It names the survey or another frame. */
  FRAME_LINK,
  /** It is of a kind that the question asks for. */
  PRACTICE_KIND,
  /** Somebody named it. */
  STATED;
}
