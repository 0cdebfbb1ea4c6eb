package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.RuleBook;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.LimitCheck;
import io.github.copguidelines.validation.check.TypeCheck;
import java.util.List;

/**
 * All that documents of one type are judged by; immutable and thread-safe.
 *
 * @param type the type
 * @param fields the constraints on the fields
 * @param rules the rules between fields
 * @param <T> what such documents are
 */
record DocumentCheck<T extends Extensible>(
    Class<T> type, TypeCheck fields, List<DocumentRule<T>> rules) {

  /** Judges a document; returns whether it was within the limits, and so was judged. */
  boolean check(T document, Stage stage, Limits limits, Findings findings) {
    if (!new LimitCheck(limits, findings).isWithin(document, type)) {
      return false;
    }
    // First what keeps children safe: a full list of findings has no room for it.
    run(document, stage, findings, true);
    fields.check(document, stage, Pointer.root(), findings);
    run(document, stage, findings, false);
    return true;
  }

  private void run(T document, Stage stage, Findings findings, boolean safeguarding) {
    for (DocumentRule<T> rule : rules) {
      if (stage.includes(rule.rule().stage())
          && RuleBook.isOfSafeguarding(rule.rule().id()) == safeguarding) {
        rule.check(document, stage, findings);
      }
    }
  }
}
