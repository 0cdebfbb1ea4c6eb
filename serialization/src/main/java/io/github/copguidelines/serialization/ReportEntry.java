package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.FindingStatus;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A finding as an entry in the report on a document.
 *
 * @param status the status compared with the earlier run; empty without one
 * @param acceptance who accepted the finding, and why; empty if nobody did
 */
record ReportEntry(
    Finding finding, Optional<FindingStatus> status, Optional<AcceptedFinding> acceptance) {

  /** Returns the findings, then the accepted ones, then the fixed ones. */
  static Stream<ReportEntry> of(DocumentReport document) {
    return Stream.of(
            document.report().findings().stream()
                .map(finding -> entry(document, finding, Optional.empty())),
            document.report().accepted().stream()
                .map(accepted -> entry(document, accepted.finding(), Optional.of(accepted))),
            document.comparison().stream()
                .flatMap(earlier -> earlier.fixed().stream())
                .map(ReportEntry::fixed))
        .flatMap(entries -> entries);
  }

  private static ReportEntry entry(
      DocumentReport document, Finding finding, Optional<AcceptedFinding> acceptance) {
    return new ReportEntry(
        finding, document.comparison().map(earlier -> earlier.status(finding)), acceptance);
  }

  private static ReportEntry fixed(Finding finding) {
    return new ReportEntry(finding, Optional.of(FindingStatus.FIXED), Optional.empty());
  }

  boolean isFixed() {
    return status.equals(Optional.of(FindingStatus.FIXED));
  }
}
