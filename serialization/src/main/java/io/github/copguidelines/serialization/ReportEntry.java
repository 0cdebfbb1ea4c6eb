package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.FindingStatus;
import java.util.Comparator;
import java.util.List;
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

  /** Returns the same in the order for people: errors before warnings before the rest. */
  static List<ReportEntry> ranked(DocumentReport document) {
    return Stream.concat(
            of(document)
                .filter(ReportEntry::isOpen)
                .sorted(Comparator.comparing(entry -> entry.finding().severity())),
            of(document).filter(entry -> !entry.isOpen()))
        .toList();
  }

  private static ReportEntry entry(
      DocumentReport document, Finding finding, Optional<AcceptedFinding> acceptance) {
    return new ReportEntry(
        finding, document.comparison().map(earlier -> earlier.status(finding)), acceptance);
  }

  private static ReportEntry fixed(Finding finding) {
    return new ReportEntry(finding, Optional.of(FindingStatus.FIXED), Optional.empty());
  }

  /** Returns true if somebody has still to look: it is neither fixed nor accepted. */
  boolean isOpen() {
    return acceptance.isEmpty() && !isFixed();
  }

  boolean isFixed() {
    return status.equals(Optional.of(FindingStatus.FIXED));
  }
}
