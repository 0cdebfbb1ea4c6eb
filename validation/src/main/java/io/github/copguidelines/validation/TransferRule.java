package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;

/** A record tells others at least one of: what it costs, what was learned, how to repeat it. */
final class TransferRule implements RecordRule {

  @Override
  public Rule rule() {
    return CopRules.TRANSFER;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    if (record.transferability().isEmpty()
        && record.cost().isEmpty()
        && record.lessons().isEmpty()) {
      findings.add(rule().at(Pointer.root()));
    }
  }
}
