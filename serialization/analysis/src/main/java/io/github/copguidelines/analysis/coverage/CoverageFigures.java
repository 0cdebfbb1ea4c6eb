package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.coverage.CoverageCell;
import io.github.copguidelines.coverage.CoverageDimension;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.coverage.CoverageTable;
import io.github.copguidelines.coverage.EvidenceCount;
import io.github.copguidelines.coverage.VerificationCount;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import io.github.copguidelines.vocabulary.ImplementationDegree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Computes numbers of a coverage report, which may lack any of its members. */
final class CoverageFigures {

  private CoverageFigures() {}

  static List<CoverageCell> cells(CoverageReport report, CoverageDimension dimension) {
    return report.table(dimension).map(CoverageTable::cells).orElse(List.of());
  }

  static List<CoverageCell> covered(CoverageReport report, CoverageDimension dimension) {
    return cells(report, dimension).stream().filter(cell -> !cell.isGap()).toList();
  }

  static List<CoverageCell> gaps(CoverageReport report, CoverageDimension dimension) {
    return cells(report, dimension).stream().filter(CoverageCell::isGap).toList();
  }

  static int count(CoverageCell cell) {
    return cell.count().orElse(0);
  }

  static int gaps(CoverageTable table) {
    return sum(table.gaps().stream());
  }

  /** Returns the number of gaps with recalled entries. */
  static int recalled(CoverageTable table) {
    return sum(
        table.gaps().stream()
            .filter(gap -> gap.verification().equals(Optional.of(VerificationLevel.RECALLED))));
  }

  private static int sum(Stream<VerificationCount> counts) {
    return counts.mapToInt(count -> count.count().orElse(0)).sum();
  }

  static int withDegree(CoverageCell cell, Optional<ImplementationDegree> degree) {
    return cell.coveredBy().stream()
        .filter(group -> group.degree().equals(degree))
        .mapToInt(group -> group.count().orElse(0))
        .sum();
  }

  static int withEvidence(List<EvidenceCount> counts, Optional<EvidenceLevel> level) {
    return counts.stream()
        .filter(count -> count.evidenceLevel().equals(level))
        .mapToInt(count -> count.count().orElse(0))
        .sum();
  }

  /** Returns the identifiers of a cell's records that the report lists. */
  static List<String> records(CoverageCell cell) {
    return cell.coveredBy().stream().flatMap(group -> group.records().stream()).toList();
  }
}
