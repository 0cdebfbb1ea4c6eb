package io.github.copguidelines.validation.check;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks of lists as a whole. */
final class ListChecks {

  private ListChecks() {}

  /** Each repeat is reported at its own place. */
  static Check distinct(Terms terms) {
    Rule rule = terms.rule(CopRules.DISTINCT.id());
    return (value, at, findings) -> {
      List<?> list = (List<?>) value;
      if (list.size() < 2) {
        return;
      }
      Set<Object> seen = new HashSet<>();
      for (int i = 0; i < list.size(); i++) {
        if (!seen.add(list.get(i))) {
          findings.add(rule.at(at.child(i)));
        }
      }
    };
  }

  static Check size(int min, int max, Terms terms) {
    Rule rule = terms.rule(CopRules.LIST_SIZE.id());
    return (value, at, findings) -> {
      int size = ((List<?>) value).size();
      if (size < min || size > max) {
        findings.add(
            rule.at(at)
                .messageCase(rule.id(), size > max ? "max" : "min")
                .argument("size", size)
                .argument("min", min)
                .argument("max", max));
      }
    };
  }
}
