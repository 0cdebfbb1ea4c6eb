package io.github.copguidelines.validation.time;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.programme.Measure;
import io.github.copguidelines.programme.Programme;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.ModelWalk;
import java.util.Optional;

/** Nothing in a document ends before it starts; dates are compared as closely as both are known. */
final class OrderRule<T extends Extensible> implements DocumentRule<T> {

  private final Class<T> type;

  OrderRule(Class<T> type) {
    this.type = type;
  }

  @Override
  public Rule rule() {
    return CopRules.DATES;
  }

  @Override
  public void check(T document, Stage stage, Findings findings) {
    ModelWalk.walk(
        document,
        type,
        new ModelWalk.Visitor() {
          @Override
          public void object(Extensible object, Pointer at) {
            if (object instanceof Programme one && isBefore(one.ended(), one.started())) {
              findings.add(problem(at.child("ended"), "span"));
            } else if (object instanceof Measure one && isBefore(one.ended(), one.started())) {
              findings.add(problem(at.child("ended"), "span"));
            }
          }

          @Override
          public void value(Property property, Object value, Pointer at) {
            if (value instanceof Period period
                && isBefore(period.end(), Optional.of(period.start()))) {
              findings.add(problem(at, "period"));
            }
          }
        });
  }

  private static boolean isBefore(Optional<PartialDate> end, Optional<PartialDate> start) {
    return end.isPresent() && start.isPresent() && end.get().isBefore(start.get());
  }
}
