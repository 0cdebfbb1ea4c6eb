package io.github.copguidelines.validation;

import io.github.copguidelines.evidence.Progress;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.strategy.ItemProgress;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.strategy.StageProgress;
import java.util.List;

/** A stage that is done has no item of its checklist that is not. */
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
      if (one.status().filter(Progress.DONE::equals).isPresent()
          && one.items().stream().anyMatch(StageRule::isOpen)) {
        findings.add(rule().at(Pointer.root().child("stages").child(i).child("status")));
      }
    }
  }

  private static boolean isOpen(ItemProgress item) {
    return item.status()
        .filter(status -> status == Progress.NOT_STARTED || status == Progress.IN_PROGRESS)
        .isPresent();
  }
}
