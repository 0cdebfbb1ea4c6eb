package io.github.copguidelines.vocabulary;

/**
 * How strong the proof is that a practice works, weakest first.
 *
 * <p>Closed list, this library's own proposal and no published standard; what published stages a
 * level corresponds to appears in the guide to practice records.
 */
public enum EvidenceLevel implements Code {
  /** Level 0: nothing known yet about results. */
  NOT_ASSESSED,
  /** Level 1: new or early, with sound reasoning why it should work. */
  INNOVATIVE,
  /** Level 2: monitoring data or self-assessment show outcomes in one context. */
  PROMISING,
  /** Level 3: a documented evaluation with positive outcomes, repeated elsewhere. */
  GOOD,
  /** Level 4: independent evaluation with a comparison, or consistent studies. */
  PROVEN;
}
