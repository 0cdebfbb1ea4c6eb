package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;

/** A rule between the fields of a record; implementations are immutable. */
interface RecordRule {

  /** Returns the rule; it is not asked before its stage. */
  Rule rule();

  /** Adds what there is to say about a record. */
  void check(PracticeRecord record, Stage stage, Findings findings);

  /** Returns a finding of the rule in one of the cases of its message. */
  default Finding.Builder problem(Pointer at, String messageCase) {
    return rule().at(at).messageCase(rule().id(), messageCase);
  }
}
