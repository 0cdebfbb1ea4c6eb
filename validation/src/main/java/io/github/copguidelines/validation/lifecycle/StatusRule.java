package io.github.copguidelines.validation.lifecycle;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import io.github.copguidelines.validation.check.TypeCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A record is as complete as its state says: what was accepted has what acceptance asks for.
 *
 * <p>One warning names the fields that the stage asked for does not ask for yet; from their own
 * stage on, each is an error at its place, and nothing is reported twice. A draft and a withdrawn
 * record promise nothing.
 */
final class StatusRule implements RecordRule {

  private static final Map<LifecycleState, Stage> PROMISES =
      Map.of(
          LifecycleState.SUBMITTED, Stage.SUBMISSION,
          LifecycleState.UNDER_REVIEW, Stage.SUBMISSION,
          LifecycleState.RETURNED_FOR_REVISION, Stage.SUBMISSION,
          LifecycleState.ACCEPTED, Stage.ACCEPTANCE,
          LifecycleState.PUBLISHED, Stage.PUBLICATION,
          LifecycleState.ARCHIVED, Stage.PUBLICATION);

  private final TypeCheck fields;
  private final List<ConditionalRule> lists = ConditionalRule.all();

  StatusRule(TypeCheck fields) {
    this.fields = fields;
  }

  @Override
  public Rule rule() {
    return CopRules.STATUS;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    LifecycleState state = record.status().orElse(LifecycleState.DRAFT);
    Stage promised = PROMISES.get(state);
    if (promised == null || stage.includes(promised)) {
      return;
    }
    Set<String> missing = new TreeSet<>(fields.missing(record, promised));
    fields.missing(record, stage).forEach(missing::remove);
    if (stage.includes(Stage.SUBMISSION)) {
      // That there is no history is told by the rule on events.
      missing.remove("events");
    }
    for (ConditionalRule list : lists) {
      if (promised.includes(list.from())
          && !stage.includes(list.from())
          && list.isMissing(record)) {
        missing.add(list.name());
      }
    }
    if (!missing.isEmpty()) {
      findings.add(
          rule()
              .at(Pointer.root().child("status"))
              .argument("state", state.code())
              .argument("fields", new ArrayList<>(missing)));
    }
  }
}
