package io.github.copguidelines.validation.lifecycle;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Cost;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Transferability;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import java.util.List;

/** A record tells others at least one of: what it costs, what was learned, how to repeat it. */
final class TransferRule implements RecordRule {

  @Override
  public Rule rule() {
    return CopRules.TRANSFER;
  }

  @Override
  public List<String> searched(Finding finding) {
    return List.of("/cost", "/lessons/*", "/transferability");
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    if (record.lessons().isEmpty()
        && Blank.is(record.transferability(), Transferability.class)
        && Blank.is(record.cost(), Cost.class)) {
      findings.add(rule().at(Pointer.root()));
    }
  }
}
