package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;

/**
 * A rule between the fields of a document; implementations are immutable.
 *
 * @param <T> what such documents are
 */
interface DocumentRule<T extends Extensible> {

  /** Returns the rule; it is not asked before its stage. */
  Rule rule();

  /** Adds what there is to say about a document. */
  void check(T document, Stage stage, Findings findings);

  /** Returns a finding of the rule in one of the cases of its message. */
  default Finding.Builder problem(Pointer at, String messageCase) {
    return rule().at(at).messageCase(rule().id(), messageCase);
  }
}
