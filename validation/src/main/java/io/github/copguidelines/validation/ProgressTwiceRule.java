package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.strategy.ItemProgress;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.strategy.StageProgress;
import io.github.copguidelines.vocabulary.StrategyStage;
import java.util.List;

/** No stage of a strategy stands twice, and no item of a checklist. */
final class ProgressTwiceRule implements DocumentRule<NationalStrategy> {

  @Override
  public Rule rule() {
    return DocumentRules.REPEATED;
  }

  @Override
  public void check(NationalStrategy strategy, Stage stage, Findings findings) {
    Pointer at = Pointer.root().child("stages");
    List<StageProgress> stages = strategy.stages();
    new Repeats(findings)
        .look(stages, one -> one.stage().map(StrategyStage::code), at, "stage", "stage");
    Repeats items = new Repeats(findings);
    for (int i = 0; i < stages.size(); i++) {
      items.look(
          stages.get(i).items(), ItemProgress::item, at.child(i).child("items"), "item", "item");
    }
  }
}
