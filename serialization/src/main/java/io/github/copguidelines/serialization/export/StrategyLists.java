package io.github.copguidelines.serialization.export;

import io.github.copguidelines.strategy.ChecklistItem;
import io.github.copguidelines.strategy.StageEntry;
import io.github.copguidelines.strategy.StrategyModel;
import io.github.copguidelines.survey.Survey;
import io.github.copguidelines.survey.SurveyEdition;
import io.github.copguidelines.survey.SurveyQuestion;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes the lists of strategy stages and survey questions. */
final class StrategyLists {

  static final String STAGES = "strategy-stages";
  private static final String EDITIONS = "survey-editions";

  private StrategyLists() {}

  static void addTo(CodeListsBuilder all, StrategyModel strategy, Survey survey) {
    all.add(STAGES, strategy.stages(), stage -> stage(strategy, stage));
    List<EntryDraft> items =
        strategy.stages().stream()
            .flatMap(stage -> stage.checklist().stream().map(each -> item(strategy, stage, each)))
            .toList();
    all.add("strategy-checklist", items, Function.identity());
    all.add(EDITIONS, survey.editions(), StrategyLists::edition);
    all.add("survey-questions", survey.questions(), StrategyLists::question);
  }

  private static EntryDraft stage(StrategyModel strategy, StageEntry entry) {
    return EntryDraft.of(entry.code().code(), entry.title())
        .describedAs(entry.purpose())
        .source(place(strategy, entry))
        .verified(entry.verification());
  }

  private static EntryDraft item(StrategyModel strategy, StageEntry stage, ChecklistItem entry) {
    return EntryDraft.of(entry.code(), entry.text())
        .below(STAGES, Optional.of(stage.code().code()))
        .source(place(strategy, stage))
        .verified(entry.verification().or(stage::verification));
  }

  private static Optional<String> place(StrategyModel strategy, StageEntry stage) {
    return strategy.document().map(code -> code + ", stage " + stage.order());
  }

  private static EntryDraft edition(SurveyEdition entry) {
    return EntryDraft.of(entry.code(), EntryDraft.english(entry.title()))
        .verified(entry.verification());
  }

  private static EntryDraft question(SurveyQuestion entry) {
    String number = entry.number().map(text -> ", question " + text).orElse("");
    String sure =
        entry.numberConfidence().map(how -> ", confidence in it: " + how.code()).orElse("");
    return EntryDraft.of(entry.code(), entry.question())
        .below(EDITIONS, Optional.of(entry.edition()))
        .source(Optional.of(entry.edition() + number + sure))
        .verified(entry.verification());
  }
}
