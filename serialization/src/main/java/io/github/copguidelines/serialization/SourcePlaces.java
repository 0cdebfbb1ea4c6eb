package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.serialization.binding.internal.Lines;
import io.github.copguidelines.serialization.binding.internal.Places;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Adds lines and columns to findings on the text of a document; columns are in UTF-16 code units.
 */
final class SourcePlaces {

  /** The messages on the name of a member, not on its value. */
  private static final Set<String> OF_NAMES =
      Set.of("FIELD-006.repeated", "FIELD-011.name", "FIELD-012.name");

  private SourcePlaces() {}

  /** Converts columns that the parser of a format reported to UTF-16 code units. */
  static List<Finding> inUtf16(DocumentText format, String document, List<Finding> findings) {
    return findings.isEmpty()
        ? findings
        : findings.stream().map(columns(format, document)).toList();
  }

  private static UnaryOperator<Finding> columns(DocumentText format, String document) {
    // Most documents have no supplementary characters and need no lines.
    return format.countsCodePoints() && document.chars().anyMatch(c -> c >= 0xD800 && c < 0xE000)
        ? new Lines(document)::inUtf16
        : finding -> finding;
  }

  /**
   * Returns a report whose findings have lines and columns.
   *
   * @param placed the function applied to findings that had no position
   */
  static ValidationReport located(
      DocumentText format,
      String document,
      ValidationReport report,
      UnaryOperator<Finding> placed) {
    List<Finding> all =
        Stream.concat(
                report.findings().stream(),
                report.accepted().stream().map(AcceptedFinding::finding))
            .toList();
    UnaryOperator<Finding> locating = locating(format, document, all);
    return report.map(
        finding -> finding.line().isPresent() ? finding : placed.apply(locating.apply(finding)));
  }

  private static UnaryOperator<Finding> locating(
      DocumentText format, String document, List<Finding> findings) {
    List<Pointer> wanted =
        findings.stream()
            .filter(finding -> finding.line().isEmpty())
            .map(Finding::pointer)
            .toList();
    if (wanted.isEmpty()) {
      return finding -> finding;
    }
    Places places = Places.find(() -> format.parser(document), wanted);
    UnaryOperator<Finding> columns = columns(format, document);
    return finding -> columns.apply(at(places, finding));
  }

  private static Finding at(Places places, Finding finding) {
    Pointer place = finding.pointer();
    boolean ofName = OF_NAMES.contains(finding.messageKey());
    return (ofName ? places.ofName(place) : places.of(place))
        .<Finding>map(
            location ->
                finding.toBuilder()
                    .line(Math.max(1, location.getLineNr()))
                    .column(Math.max(1, location.getColumnNr()))
                    .build())
        .orElse(finding);
  }
}
