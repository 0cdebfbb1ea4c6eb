package io.github.copguidelines.validation.time;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import java.util.List;
import java.util.Optional;

/** Nothing ends before it starts; dates are compared as closely as both are known. */
final class DateRule implements RecordRule {

  @Override
  public Rule rule() {
    return CopRules.DATES;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    Pointer root = Pointer.root();
    if (isBefore(record.ended(), record.started())) {
      findings.add(rule().at(root.child("ended")).messageCase(rule().id(), "practice"));
    }
    List<Result> results = record.results();
    for (int i = 0; i < results.size(); i++) {
      Optional<Period> period = results.get(i).period();
      if (period.isPresent() && isBefore(period.get().end(), period.map(Period::start))) {
        findings.add(
            rule()
                .at(root.child("results").child(i).child("period"))
                .messageCase(rule().id(), "period"));
      }
    }
  }

  private static boolean isBefore(Optional<PartialDate> end, Optional<PartialDate> start) {
    return end.isPresent() && start.isPresent() && end.get().isBefore(start.get());
  }
}
