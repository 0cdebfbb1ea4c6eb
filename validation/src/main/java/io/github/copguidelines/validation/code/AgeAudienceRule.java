package io.github.copguidelines.validation.code;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import io.github.copguidelines.vocabulary.Audience;
import java.util.List;

/** Ages of children appear in a record that is meant for children. */
final class AgeAudienceRule implements RecordRule {

  @Override
  public Rule rule() {
    return CopRules.AGES;
  }

  @Override
  public List<String> searched(Finding finding) {
    return List.of("/audiences/*");
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    if (!record.ageBands().isEmpty()
        && !record.audiences().isEmpty()
        && !record.audiences().contains(Audience.CHILDREN)) {
      findings.add(rule().at(Pointer.root().child("ageBands")));
    }
  }
}
