package io.github.copguidelines.validation.document;

import io.github.copguidelines.finding.DocumentRules;
import io.github.copguidelines.finding.NearestCode;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.strategy.ChecklistItem;
import io.github.copguidelines.strategy.ItemProgress;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.strategy.StageEntry;
import io.github.copguidelines.strategy.StageProgress;
import io.github.copguidelines.strategy.StrategyModel;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.vocabulary.StrategyStage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The checklist items that a strategy names appear in the catalogue, each at its stage. */
final class ItemRule implements DocumentRule<NationalStrategy> {

  private final Map<String, StrategyStage> stageOf = new LinkedHashMap<>();

  ItemRule(StrategyModel model) {
    for (StageEntry stage : model.stages()) {
      for (ChecklistItem item : stage.checklist()) {
        stageOf.put(item.code(), stage.code());
      }
    }
  }

  @Override
  public Rule rule() {
    return DocumentRules.CODE;
  }

  @Override
  public void check(NationalStrategy strategy, Stage stage, Findings findings) {
    List<StageProgress> stages = strategy.stages();
    for (int i = 0; i < stages.size() && !findings.isFull(); i++) {
      List<ItemProgress> items = stages.get(i).items();
      Optional<StrategyStage> at = stages.get(i).stage();
      for (int j = 0; j < items.size(); j++) {
        Pointer place =
            Pointer.root().child("stages").child(i).child("items").child(j).child("item");
        items.get(j).item().ifPresent(code -> item(code, at, place, findings));
      }
    }
  }

  private void item(String code, Optional<StrategyStage> stage, Pointer at, Findings findings) {
    StrategyStage its = stageOf.get(code);
    if (its == null) {
      findings.add(
          NearestCode.suggest(rule().at(at), rule(), "item", code, List.copyOf(stageOf.keySet())));
    } else if (stage.filter(one -> one != its).isPresent()) {
      findings.add(problem(at, "item-stage").argument("stage", its.code()));
    }
  }
}
