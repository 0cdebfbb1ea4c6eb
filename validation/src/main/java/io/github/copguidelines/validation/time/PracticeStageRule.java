package io.github.copguidelines.validation.time;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import io.github.copguidelines.vocabulary.PracticeStage;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What is planned has targets and no results yet; what is ongoing or in force has begun and has not
 * ended.
 *
 * <p>The end stays open while a practice runs. Of a pilot, or of what was scaled up, the stage says
 * how far it came, and not that it runs today.
 */
final class PracticeStageRule implements RecordRule {

  private final Clock clock;

  PracticeStageRule(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Rule rule() {
    return CopRules.PRACTICE_STAGE;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    PracticeStage practice = record.stage().orElse(null);
    if (practice == PracticeStage.PLANNED
        && record.results().stream().anyMatch(result -> !result.isTargetOnly())) {
      findings.add(problem(Pointer.root().child("results"), "planned"));
    }
    if (record.ended().filter(end -> end.latest().isBefore(LocalDate.now(clock))).isPresent()) {
      if (practice == PracticeStage.ONGOING) {
        findings.add(problem(Pointer.root().child("ended"), "ongoing"));
      } else if (practice == PracticeStage.IN_FORCE) {
        findings.add(problem(Pointer.root().child("ended"), "in-force"));
      }
    }
    if (practice != null
        && practice != PracticeStage.PLANNED
        && record
            .started()
            .filter(start -> start.earliest().isAfter(LocalDate.now(clock)))
            .isPresent()) {
      findings.add(problem(Pointer.root().child("started"), "started"));
    }
  }
}
