package io.github.copguidelines.finding;

import io.github.copguidelines.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The order of findings: by place, then by content; consistent with {@code equals}. */
final class FindingOrder {

  static final Comparator<Finding> STANDARD =
      Comparator.comparing(Finding::pointer)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::messageKey)
          .thenComparing(finding -> finding.arguments().asMap().toString())
          .thenComparing(finding -> finding.ownMessage().map(LocalizedText::asMap).toString())
          .thenComparing(finding -> finding.line().orElse(0))
          .thenComparing(finding -> finding.column().orElse(0))
          .thenComparing(finding -> finding.cell().orElse(""));

  private FindingOrder() {}

  /** Returns findings sorted and without duplicates; sorted input is only scanned. */
  static List<Finding> sorted(Collection<Finding> findings) {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(STANDARD);
    List<Finding> once = new ArrayList<>(sorted.size());
    for (Finding finding : sorted) {
      if (once.isEmpty() || STANDARD.compare(once.get(once.size() - 1), finding) != 0) {
        once.add(finding);
      }
    }
    return List.copyOf(once);
  }
}
