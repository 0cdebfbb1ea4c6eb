package io.github.copguidelines.validation.time;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Evaluation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import io.github.copguidelines.vocabulary.PracticeKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Results and evaluations do not lie before the practice began, nor do its results lie after it
 * ended; dates are compared as closely as both are known.
 *
 * <p>An evaluation may well come after the end. An instrument starts when it enters into force: its
 * results, such as its adoption, may come earlier.
 */
final class PeriodRule implements RecordRule {

  /** A year before is reported by the constraint on it. */
  private static final int FIRST_YEAR = 1900;

  private final Clock clock;

  PeriodRule(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Rule rule() {
    return CopRules.PERIOD;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    // A start in the future is told by the rule on stages, or fits a practice that is planned.
    PartialDate started =
        record
            .started()
            .filter(start -> !start.earliest().isAfter(LocalDate.now(clock)))
            .orElse(null);
    PartialDate ended = record.ended().orElse(null);
    if (started != null && ended != null && ended.isBefore(started)) {
      return; // one of the two is wrong, which is told by the rule on dates
    }
    boolean isInstrument = record.kind().filter(PracticeKind::isInstrument).isPresent();
    List<Result> results = record.results();
    for (int i = 0; i < results.size() && !findings.isFull(); i++) {
      Period period = results.get(i).period().orElse(null);
      if (period != null && !results.get(i).isTargetOnly()) {
        Pointer at = Pointer.root().child("results").child(i).child("period");
        if (started != null
            && !isInstrument
            && period.end().orElse(period.start()).isBefore(started)) {
          findings.add(problem(at, "before"));
        } else if (ended != null && ended.isBefore(period.start())) {
          findings.add(problem(at, "after"));
        }
      }
    }
    List<Evaluation> evaluations = record.evaluations();
    for (int i = 0; i < evaluations.size() && !findings.isFull(); i++) {
      Integer year = evaluations.get(i).year().orElse(null);
      if (started != null && year != null && year >= FIRST_YEAR && year < started.year()) {
        findings.add(
            problem(Pointer.root().child("evaluation").child(i).child("year"), "evaluation"));
      }
    }
  }
}
