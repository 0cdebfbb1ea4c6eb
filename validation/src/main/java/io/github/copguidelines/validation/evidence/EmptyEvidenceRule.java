package io.github.copguidelines.validation.evidence;

import io.github.copguidelines.contribution.Annex;
import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.finding.DocumentRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.WalkingRule;

/** Evidence names a record, a reference or an address, and an annex a file or an address. */
final class EmptyEvidenceRule<T extends Extensible> extends WalkingRule<T> {

  EmptyEvidenceRule(Class<T> type) {
    super(DocumentRules.EMPTY_EVIDENCE, type);
  }

  @Override
  protected void object(Extensible object, Pointer at, Findings findings) {
    if (object instanceof Evidence one
        && one.record().isEmpty()
        && one.reference().isEmpty()
        && one.url().isEmpty()) {
      findings.add(rule().at(at));
    } else if (object instanceof Annex one && one.file().isEmpty() && one.url().isEmpty()) {
      findings.add(problem(at, "annex"));
    }
  }
}
