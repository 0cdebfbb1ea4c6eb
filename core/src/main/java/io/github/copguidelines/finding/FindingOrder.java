package io.github.copguidelines.finding;

import io.github.copguidelines.text.LocalizedText;
import java.util.Comparator;

/** The order of findings: by place, then by what they say; equal findings only are alike in it. */
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
}
