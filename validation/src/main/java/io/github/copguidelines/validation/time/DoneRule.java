package io.github.copguidelines.validation.time;

import io.github.copguidelines.evidence.Progress;
import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.practice.SafeguardingDeclaration;
import io.github.copguidelines.programme.Measure;
import io.github.copguidelines.strategy.ItemProgress;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.ModelWalk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a document tells as done does not lie in the future: its making, answers, the day to which
 * it applies, when it was sent, the declaration on safeguarding, when a reference was published and
 * read, when an item of a strategy was reached, and start and end of a measure that has them behind
 * it according to its status.
 */
final class DoneRule<T extends Extensible> implements DocumentRule<T> {

  /**
   * A programme may be meant to start, a strategy to be adopted; a contribution has a date ahead.
   */
  private static final Set<String> PAST =
      Set.of("created", "modified", "answered", "asOf", "submitted", "accessed");

  private final Clock clock;
  private final Class<T> type;

  DoneRule(Class<T> type, Clock clock) {
    this.type = type;
    this.clock = clock;
  }

  @Override
  public Rule rule() {
    return CopRules.FUTURE;
  }

  @Override
  public void check(T document, Stage stage, Findings findings) {
    LocalDate last = FutureRule.last(clock);
    ModelWalk.walk(
        document,
        type,
        new ModelWalk.Visitor() {
          @Override
          public void object(Extensible object, Pointer at) {
            if (object instanceof Reference one
                && FutureRule.isYearLater(one.year(), last.getYear())) {
              findings.add(problem(at.child("year"), "year"));
            } else if (object instanceof SafeguardingDeclaration one) {
              date(one.date(), at.child("date"));
            } else if (object instanceof ItemProgress one) {
              date(one.date(), at.child("date"));
            } else if (object instanceof Measure one) {
              measure(one, at);
            }
          }

          private void measure(Measure one, Pointer at) {
            Progress status = one.status().orElse(Progress.NOT_STARTED);
            if (status == Progress.DONE || status == Progress.IN_PROGRESS) {
              date(one.started(), at.child("started"));
            }
            if (status == Progress.DONE) {
              date(one.ended(), at.child("ended"));
            }
          }

          private void date(Optional<PartialDate> date, Pointer at) {
            if (FutureRule.isDateLater(date, last)) {
              findings.add(problem(at, "date"));
            }
          }

          @Override
          public void value(Property property, Object value, Pointer at) {
            if (PAST.contains(property.name()) && isLater(value, last)) {
              findings.add(problem(at, "date"));
            }
          }
        });
  }

  private static boolean isLater(Object value, LocalDate last) {
    if (value instanceof Timestamp time) {
      return FutureRule.day(time).isAfter(last);
    }
    return value instanceof PartialDate date && date.earliest().isAfter(last);
  }
}
