package io.github.copguidelines.validation.check;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import java.util.List;

/**
 * A rule between the fields of a document; implementations are immutable.
 *
 * @param <T> what such documents are
 */
public interface DocumentRule<T extends Extensible> {

  /** Returns the rule; it is not asked before its stage. */
  Rule rule();

  /** Returns all rules whose findings it adds; more than one where they share a walk. */
  default List<Rule> rules() {
    return List.of(rule());
  }

  /** Adds what there is to say about a document. */
  void check(T document, Stage stage, Findings findings);

  /**
   * Returns the places in which the rule looks for what a finding reports as missing: if a value at
   * one of them, or around it, did not fit, the finding is left out. None by default.
   *
   * @param finding a finding of the rule
   * @return JSON Pointers, with {@code *} for each entry of a list
   */
  default List<String> searched(Finding finding) {
    return List.of();
  }

  /** Returns true if a finding of the rule has one of the cases of its message. */
  default boolean isCase(Finding finding, String messageCase) {
    return finding.messageKey().equals(rule().id() + "." + messageCase);
  }

  /** Returns a finding of the rule in one of the cases of its message. */
  default Finding.Builder problem(Pointer at, String messageCase) {
    return rule().at(at).messageCase(rule().id(), messageCase);
  }
}
