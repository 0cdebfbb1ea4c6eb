package io.github.copguidelines.validation.check;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Rule;
import java.math.BigDecimal;

/** Checks of numbers. */
final class NumberChecks {

  private NumberChecks() {}

  static Check atLeast(long min, String property, Terms terms) {
    Rule rule = terms.rule(CopRules.RANGE.id());
    return (value, at, findings) -> {
      if (compare(value, min) < 0) {
        Finding.Builder finding = rule.at(at).messageCase(rule.id(), "min");
        findings.add(finding.argument("min", bound(min, property)));
      }
    };
  }

  static Check atMost(long max, String property, Terms terms) {
    Rule rule = terms.rule(CopRules.RANGE.id());
    return (value, at, findings) -> {
      if (compare(value, max) > 0) {
        Finding.Builder finding = rule.at(at).messageCase(rule.id(), "max");
        findings.add(finding.argument("max", bound(max, property)));
      }
    };
  }

  /** A year is reported as text, because messages group the digits of numbers. */
  static Object bound(long bound, String property) {
    return property.equals("year") ? (Object) Long.toString(bound) : (Object) bound;
  }

  private static int compare(Object value, long bound) {
    if (value instanceof BigDecimal number) {
      return number.compareTo(BigDecimal.valueOf(bound));
    }
    return Long.compare(((Number) value).longValue(), bound);
  }
}
