package io.github.copguidelines.validation.lifecycle;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.PublicContact;
import io.github.copguidelines.practice.Transferability;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import java.util.Optional;

/**
 * Required objects have content: an object without members counts as absent.
 *
 * <p>It is the rule of required fields, {@code FIELD-001}, where an annotation cannot say it. Of
 * the other objects that are required, members are required too, and told of.
 */
final class BlankRule implements RecordRule {

  @Override
  public Rule rule() {
    return new Rule(CopRules.REQUIRED.id(), Severity.WARNING, Stage.PUBLICATION);
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    check("publicContact", record.publicContact(), PublicContact.class, findings);
    check("transferability", record.transferability(), Transferability.class, findings);
  }

  /** The constraint tells of what is not there at all. */
  private void check(
      String name, Optional<? extends Extensible> object, Class<?> type, Findings findings) {
    if (object.isPresent() && Blank.is(object, type)) {
      findings.add(
          rule()
              .at(Pointer.root().child(name))
              .messageCase(rule().id(), "blank")
              .argument("stage", Stage.PUBLICATION.code()));
    }
  }
}
