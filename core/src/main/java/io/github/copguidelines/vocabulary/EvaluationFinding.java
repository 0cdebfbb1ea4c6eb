package io.github.copguidelines.vocabulary;

/** The finding of an evaluation. Closed list. */
public enum EvaluationFinding implements Code {
  /** It works. */
  POSITIVE,
  /** It works in part. */
  MIXED,
  /** It has no visible effect. */
  NONE,
  /** It does harm. */
  NEGATIVE;
}
