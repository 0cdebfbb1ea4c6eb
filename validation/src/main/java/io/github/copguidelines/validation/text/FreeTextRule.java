package io.github.copguidelines.validation.text;

import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.validation.check.Findings;

/** A rule about each free text by itself; implementations are immutable and thread-safe. */
interface FreeTextRule {

  /** Returns the rule; it is not asked before its stage. */
  Rule rule();

  /** Adds what there is to report about a text. */
  void check(FreeText text, Findings findings);
}
