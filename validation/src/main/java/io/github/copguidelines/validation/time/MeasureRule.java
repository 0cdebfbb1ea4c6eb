package io.github.copguidelines.validation.time;

import io.github.copguidelines.evidence.Progress;
import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.programme.Measure;
import io.github.copguidelines.programme.Programme;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A measure of a programme that is in progress has not ended. */
final class MeasureRule implements DocumentRule<Programme> {

  private final Clock clock;

  MeasureRule(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Rule rule() {
    return CopRules.PRACTICE_STAGE;
  }

  @Override
  public void check(Programme programme, Stage stage, Findings findings) {
    LocalDate today = LocalDate.now(clock);
    List<Measure> measures = programme.measures();
    for (int i = 0; i < measures.size() && !findings.isFull(); i++) {
      Measure one = measures.get(i);
      if (one.status().filter(Progress.IN_PROGRESS::equals).isPresent()
          && one.ended().filter(end -> end.latest().isBefore(today)).isPresent()) {
        findings.add(problem(Pointer.root().child("measures").child(i).child("ended"), "measure"));
      }
    }
  }
}
