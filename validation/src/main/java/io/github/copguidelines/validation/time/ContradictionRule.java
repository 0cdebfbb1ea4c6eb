package io.github.copguidelines.validation.time;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.PracticeStage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Two fields do not contradict each other.
 *
 * <p>A kind that is not known may be one of instruments; it is not compared.
 */
final class ContradictionRule implements RecordRule {

  private final Clock clock;

  ContradictionRule(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Rule rule() {
    return CopRules.CONTRADICTION;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    Optional<PracticeStage> practice = record.stage();
    Optional<PracticeKind> kind = record.kind();
    if (practice.filter(PracticeStage::isOfInstrument).isPresent()
        && kind.filter(known -> known.isKnown() && !known.isInstrument()).isPresent()) {
      findings.add(problem("stage-kind", "stage"));
    }
    if (practice.filter(PracticeStage::isEnded).isPresent()
        && record.ended().filter(this::isInFuture).isPresent()) {
      findings.add(problem("ended-future", "ended"));
    }
  }

  /** A year or month that has begun is not in the future. */
  private boolean isInFuture(PartialDate date) {
    return date.earliest().isAfter(LocalDate.now(clock));
  }

  private Finding.Builder problem(String messageCase, String field) {
    return rule().at(Pointer.root().child(field)).messageCase(rule().id(), messageCase);
  }
}
