package io.github.copguidelines.validation.evidence;

import io.github.copguidelines.contribution.Annex;
import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.finding.DocumentRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.ModelWalk;

/** Evidence names a record, a reference or an address, and an annex a file or an address. */
final class EmptyEvidenceRule<T extends Extensible> implements DocumentRule<T> {

  private final Class<T> type;

  EmptyEvidenceRule(Class<T> type) {
    this.type = type;
  }

  @Override
  public Rule rule() {
    return DocumentRules.EMPTY_EVIDENCE;
  }

  @Override
  public void check(T document, Stage stage, Findings findings) {
    ModelWalk.walk(
        document,
        type,
        new ModelWalk.Visitor() {
          @Override
          public void object(Extensible object, Pointer at) {
            if (object instanceof Evidence one
                && one.record().isEmpty()
                && one.reference().isEmpty()
                && one.url().isEmpty()) {
              findings.add(rule().at(at));
            } else if (object instanceof Annex one && one.file().isEmpty() && one.url().isEmpty()) {
              findings.add(problem(at, "annex"));
            }
          }
        });
  }
}
