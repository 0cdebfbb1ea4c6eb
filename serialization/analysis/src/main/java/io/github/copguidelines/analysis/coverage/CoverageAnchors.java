package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.coverage.CountedRecord;
import io.github.copguidelines.coverage.CoverageCell;
import io.github.copguidelines.coverage.CoverageComparison;
import io.github.copguidelines.coverage.CoverageDimension;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The anchors on the page of a coverage report, for the lists of records behind numbers and for
 * single records.
 *
 * <p>Anchors are numbers in the order of the report, because codes and identifiers may have any
 * characters. The page lists only records behind a number.
 */
final class CoverageAnchors {

  private final Map<CoverageDimension, Map<List<Object>, String>> cells =
      new EnumMap<>(CoverageDimension.class);
  private final Map<String, String> records = new HashMap<>();
  private final List<CountedRecord> listed = new ArrayList<>();
  private final Map<Optional<EvidenceLevel>, List<String>> byEvidence = new LinkedHashMap<>();

  CoverageAnchors(CoverageReport report) {
    Set<String> named = new HashSet<>();
    int number = 0;
    for (CoverageDimension dimension : CoverageDimension.values()) {
      Map<List<Object>, String> anchors = new HashMap<>();
      for (CoverageCell cell : CoverageFigures.covered(report, dimension)) {
        number++;
        anchors.putIfAbsent(key(cell), "n" + number);
        named(cell, named);
      }
      cells.put(dimension, anchors);
    }
    for (CountedRecord record : report.records()) {
      List<String> same =
          byEvidence.computeIfAbsent(record.evidenceLevel(), level -> new ArrayList<>());
      if (same.size() < CoverageWriter.MOST_SHOWN) {
        same.add(record.id());
        named.add(record.id());
      }
    }
    report.comparison().stream()
        .flatMap(comparison -> comparison.dimensions().stream())
        .flatMap(changes -> changes.noLongerCovered().stream())
        .forEach(cell -> named(cell, named));
    Stream.concat(
            report.records().stream(),
            report.comparison().map(CoverageComparison::records).stream().flatMap(List::stream))
        .filter(record -> named.contains(record.id()))
        .forEach(this::list);
  }

  private static void named(CoverageCell cell, Set<String> named) {
    cell.coveredBy()
        .forEach(
            group -> group.records().stream().limit(CoverageWriter.MOST_SHOWN).forEach(named::add));
  }

  private void list(CountedRecord record) {
    if (records.putIfAbsent(record.id(), "r" + (listed.size() + 1)) == null) {
      listed.add(record);
    }
  }

  private static List<Object> key(CoverageCell cell) {
    return List.of(cell.code(), cell.audience());
  }

  /** Returns the anchor of a cell's records; empty for a gap. */
  Optional<String> of(CoverageDimension dimension, CoverageCell cell) {
    return Optional.ofNullable(cells.getOrDefault(dimension, Map.of()).get(key(cell)));
  }

  /** Returns the anchor of a record; empty if the report does not list it. */
  Optional<String> of(String record) {
    return Optional.ofNullable(records.get(record));
  }

  /** Returns the anchor of the records with an evidence level. */
  static String of(Optional<EvidenceLevel> level) {
    return "e-" + level.map(EvidenceLevel::code).orElse("not-stated");
  }

  /** Returns the first records of an evidence level. */
  List<String> records(Optional<EvidenceLevel> level) {
    return byEvidence.getOrDefault(level, List.of());
  }

  /**
   * Returns the listed records, in the order of the report, with those of the earlier report last.
   */
  List<CountedRecord> listed() {
    return listed;
  }
}
