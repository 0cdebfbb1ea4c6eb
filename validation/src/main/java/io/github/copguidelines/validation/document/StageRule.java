package io.github.copguidelines.validation.document;

import io.github.copguidelines.evidence.Progress;
import io.github.copguidelines.finding.DocumentRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.strategy.ItemProgress;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.strategy.StageProgress;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;
import java.util.List;

/**
 * A stage that is done has no item of its checklist that is not, and one that is not started none
 * that is.
 */
final class StageRule implements DocumentRule<NationalStrategy> {

  @Override
  public Rule rule() {
    return DocumentRules.STAGE;
  }

  @Override
  public void check(NationalStrategy strategy, Stage stage, Findings findings) {
    List<StageProgress> stages = strategy.stages();
    for (int i = 0; i < stages.size() && !findings.isFull(); i++) {
      StageProgress one = stages.get(i);
      Pointer at = Pointer.root().child("stages").child(i).child("status");
      Progress status = one.status().orElse(Progress.NOT_APPLICABLE);
      if (status == Progress.DONE && has(one, Progress.NOT_STARTED, Progress.IN_PROGRESS)) {
        findings.add(rule().at(at));
      } else if (status == Progress.NOT_STARTED && has(one, Progress.DONE, Progress.IN_PROGRESS)) {
        findings.add(problem(at, "not-started"));
      }
    }
  }

  /** Returns true if an item of a stage has one of two statuses. */
  private static boolean has(StageProgress stage, Progress one, Progress other) {
    return stage.items().stream()
        .map(ItemProgress::status)
        .anyMatch(status -> status.filter(its -> its == one || its == other).isPresent());
  }
}
