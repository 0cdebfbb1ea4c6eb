package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * What a document tells as done does not lie in the future: its making, answers, the day of which
 * it speaks, when it was sent, when a reference was read.
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
          public void value(Property property, Object value, Pointer at) {
            if (PAST.contains(property.name()) && isLater(value, last)) {
              findings.add(problem(at, "date"));
            }
          }
        });
  }

  private static boolean isLater(Object value, LocalDate last) {
    if (value instanceof Timestamp time) {
      return LocalDate.ofInstant(time.instant(), ZoneOffset.UTC).isAfter(last);
    }
    return value instanceof PartialDate date && date.earliest().isAfter(last);
  }
}
