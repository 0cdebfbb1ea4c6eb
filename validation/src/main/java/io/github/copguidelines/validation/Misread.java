package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Unbound;
import io.github.copguidelines.finding.ValidationReport;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes out of the finding on a record's state the fields that are there, but did not fit.
 *
 * <p>What is wrong with them has been told at their places; that the record lacks them would be the
 * same fault once more.
 */
final class Misread {

  private static final String FIELDS = "fields";

  private Misread() {}

  static ValidationReport without(ValidationReport report, ReadResult<?> result) {
    Set<String> names =
        result.unbound().stream()
            .map(Unbound::pointer)
            .filter(place -> place.parent().filter(Pointer.root()::equals).isPresent())
            .map(Pointer::last)
            .collect(Collectors.toSet());
    if (names.isEmpty()) {
      return report;
    }
    return ValidationReport.of(
        report.stage(),
        report.findings().stream().flatMap(finding -> without(finding, names).stream()).toList(),
        report.accepted());
  }

  private static Optional<Finding> without(Finding finding, Set<String> names) {
    if (!finding.rule().equals(CopRules.STATUS.id())
        || !(finding.arguments().asMap().get(FIELDS) instanceof List<?> fields)) {
      return Optional.of(finding);
    }
    List<String> missing =
        fields.stream().map(String::valueOf).filter(name -> !names.contains(name)).toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(finding.toBuilder().argument(FIELDS, missing).build());
  }
}
