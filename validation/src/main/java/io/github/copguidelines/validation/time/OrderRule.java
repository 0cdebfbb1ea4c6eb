package io.github.copguidelines.validation.time;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.programme.Measure;
import io.github.copguidelines.programme.Programme;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.WalkingRule;
import java.util.Optional;

/** Nothing in a document ends before it starts; dates are compared as closely as both are known. */
final class OrderRule<T extends Extensible> extends WalkingRule<T> {

  OrderRule(Class<T> type) {
    super(CopRules.DATES, type);
  }

  @Override
  protected void object(Extensible object, Pointer at, Findings findings) {
    if (object instanceof Programme one && isBefore(one.ended(), one.started())) {
      findings.add(problem(at.child("ended"), "span"));
    } else if (object instanceof Measure one && isBefore(one.ended(), one.started())) {
      findings.add(problem(at.child("ended"), "span"));
    }
  }

  @Override
  protected void value(Property property, Object value, Pointer at, Findings findings) {
    if (value instanceof Period period && isBefore(period.end(), Optional.of(period.start()))) {
      findings.add(problem(at, "period"));
    }
  }

  private static boolean isBefore(Optional<PartialDate> end, Optional<PartialDate> start) {
    return end.isPresent() && start.isPresent() && end.get().isBefore(start.get());
  }
}
