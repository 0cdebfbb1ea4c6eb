package io.github.copguidelines.vocabulary;

/**
 * The level of evidence that a practice works, weakest first.
 *
 * <p>Closed list, this library's own proposal and not a published standard. The guide to practice
 * records lists the corresponding published stages.
 */
public enum EvidenceLevel implements Code {
  /** Level 0: nothing known yet about results. */
  NOT_ASSESSED,
  /** Level 1: new or early, with sound reasons to expect that it works. */
  INNOVATIVE,
  /** Level 2: monitoring data or self-assessment show outcomes in one context. */
  PROMISING,
  /** Level 3: a documented evaluation with positive outcomes, repeated elsewhere. */
  GOOD,
  /** Level 4: independent evaluation with a comparison, or consistent studies. */
  PROVEN;
}
