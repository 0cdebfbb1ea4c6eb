package io.github.copguidelines.validation.document;

import io.github.copguidelines.finding.DocumentRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.strategy.ItemProgress;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.strategy.StageProgress;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.vocabulary.StrategyStage;
import java.util.List;

/**
 * No stage of a strategy appears twice, and no item of a checklist; that a stage which appears
 * twice has the same items is not told once more.
 */
final class ProgressTwiceRule implements DocumentRule<NationalStrategy> {

  @Override
  public Rule rule() {
    return DocumentRules.REPEATED;
  }

  @Override
  public void check(NationalStrategy strategy, Stage stage, Findings findings) {
    Pointer at = Pointer.root().child("stages");
    List<StageProgress> stages = strategy.stages();
    Repeats seen = new Repeats(findings);
    Repeats items = new Repeats(findings);
    for (int i = 0; i < stages.size() && !findings.isFull(); i++) {
      StageProgress one = stages.get(i);
      boolean again =
          seen.look(one.stage().map(StrategyStage::code), at.child(i).child("stage"), "stage");
      (again ? new Repeats(findings) : items)
          .look(one.items(), ItemProgress::item, at.child(i).child("items"), "item", "item");
    }
  }
}
