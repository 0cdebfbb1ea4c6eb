package io.github.copguidelines.evidence;

import io.github.copguidelines.vocabulary.Code;

/** The reason why a record is evidence for a statement. Closed list. */
public enum EvidenceReason implements Code {
  /** It implements a recommendation that the statement refers to. */
  RECOMMENDATION,
  /** It names the stage of the strategy. */
  STRATEGY_STAGE,
  /** It names the survey or another frame. */
  FRAME_LINK,
  /** Its kind of practice is one that the question asks for. */
  PRACTICE_KIND,
  /** A person named it. */
  STATED;
}
