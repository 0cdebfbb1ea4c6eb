package io.github.copguidelines.validation.time;

import io.github.copguidelines.document.DocumentHead;
import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;
import java.time.Clock;
import java.util.Optional;

/** A document is not changed before it is made. */
final class HeadDatesRule<T extends DocumentHead & Extensible> implements DocumentRule<T> {

  private final Clock clock;

  HeadDatesRule(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Rule rule() {
    return CopRules.RECORD_DATES;
  }

  @Override
  public void check(T document, Stage stage, Findings findings) {
    // A time in the future is told by the rule on those, and not compared.
    Optional<Timestamp> created =
        document.created().filter(time -> !FutureRule.day(time).isAfter(FutureRule.last(clock)));
    if (created.isPresent()
        && document
            .modified()
            .filter(time -> time.instant().isBefore(created.get().instant()))
            .isPresent()) {
      findings.add(problem(Pointer.root().child("modified"), "document"));
    }
  }
}
