package io.github.copguidelines.vocabulary;

/** What an evaluation found. Closed list. */
public enum EvaluationFinding implements Code {
  /** It works. */
  POSITIVE,
  /** It works in part. */
  MIXED,
  /** No effect was seen. */
  NONE,
  /** It does harm. */
  NEGATIVE;
}
