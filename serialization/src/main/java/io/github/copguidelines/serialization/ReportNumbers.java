package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.FindingStatus;
import io.github.copguidelines.finding.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reports in numbers. */
record ReportNumbers(List<DocumentReport> reports) {

  int documents() {
    return reports.size();
  }

  long withoutErrors() {
    return reports.stream().filter(document -> document.report().isValid()).count();
  }

  long count(Severity severity) {
    return reports.stream().mapToLong(document -> document.report().count(severity)).sum();
  }

  long accepted() {
    return reports.stream().mapToLong(document -> document.report().accepted().size()).sum();
  }

  /** Returns whether there was an earlier run. */
  boolean compared() {
    return reports.stream().anyMatch(document -> document.comparison().isPresent());
  }

  long count(FindingStatus status) {
    return reports.stream().mapToLong(document -> count(document, status)).sum();
  }

  private static long count(DocumentReport document, FindingStatus status) {
    return document
        .comparison()
        .map(
            earlier ->
                status == FindingStatus.FIXED
                    ? earlier.fixed().size()
                    : document.report().findings().stream()
                        .filter(finding -> earlier.status(finding) == status)
                        .count())
        .orElse(0L);
  }

  /** Returns the latest stage that a document was judged at. */
  Optional<String> stage() {
    return reports.stream()
        .map(document -> document.report().stage())
        .max(Comparator.naturalOrder())
        .map(stage -> stage.code().toLowerCase(Locale.ROOT));
  }
}
