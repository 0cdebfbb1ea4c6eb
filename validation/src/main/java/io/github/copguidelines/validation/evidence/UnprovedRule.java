package io.github.copguidelines.validation.evidence;

import io.github.copguidelines.finding.DocumentRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.ModelWalk;

/** A statement that something is so, wholly or in part, rests on evidence. */
final class UnprovedRule<T extends Extensible> implements DocumentRule<T> {

  private final Class<T> type;

  UnprovedRule(Class<T> type) {
    this.type = type;
  }

  @Override
  public Rule rule() {
    return DocumentRules.UNPROVED;
  }

  @Override
  public void check(T document, Stage stage, Findings findings) {
    ModelWalk.walk(
        document,
        type,
        new ModelWalk.Visitor() {
          @Override
          public void object(Extensible object, Pointer at) {
            Statement.of(object)
                .filter(one -> one.claims() && !one.isDerived() && one.evidence().isEmpty())
                .ifPresent(one -> findings.add(rule().at(at)));
          }
        });
  }
}
