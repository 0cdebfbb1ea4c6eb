package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.coverage.CoverageCell;
import io.github.copguidelines.coverage.CoverageDimension;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.coverage.CoverageTable;
import io.github.copguidelines.coverage.CoveringRecords;
import io.github.copguidelines.coverage.EvidenceCount;
import io.github.copguidelines.coverage.VerificationCount;
import io.github.copguidelines.report.CoverageCount;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import io.github.copguidelines.vocabulary.ImplementationDegree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Builds one report from accumulated coverage. */
final class CoverageReportBuilder {

  /** The evidence levels, weakest first, with "not stated" last. */
  private static final List<Optional<EvidenceLevel>> LEVELS = withNone(EvidenceLevel.values());

  /** The verification levels, with "no document" last. */
  private static final List<Optional<VerificationLevel>> SURE =
      withNone(VerificationLevel.values());

  private final CoverageAccumulator tally;
  private final Entries entries;
  private final BitSet shown = new BitSet();

  CoverageReportBuilder(CoverageAccumulator tally) {
    this.tally = tally;
    this.entries = new Entries(tally.plan().catalogue());
  }

  private static <T> List<Optional<T>> withNone(T[] values) {
    return Stream.concat(Stream.of(values).map(Optional::of), Stream.of(Optional.<T>empty()))
        .toList();
  }

  CoverageReport report(Optional<PartialDate> date) {
    List<CoverageTable> tables =
        Stream.of(CoverageDimension.values()).map(this::table).toList(); // marks the records shown
    BitSet all = new BitSet();
    all.set(0, tally.ids().size());
    return CoverageReport.builder()
        .schemaVersion("1.0")
        .date(date)
        .count(tally.ids().size())
        .evidence(evidence(all))
        .mostListed(CoverageAccumulator.MOST_LISTED)
        .dimensions(tables)
        .records(shown.stream().mapToObj(tally::detail).toList())
        .build();
  }

  private CoverageTable table(CoverageDimension dimension) {
    Set<String> listed = tally.plan().keys(dimension);
    List<CoverageCell> cells = new ArrayList<>();
    int[] gaps = new int[SURE.size()];
    int covered = 0;
    for (String key : tally.keys(dimension)) {
      CoverageCell cell = cell(dimension, key);
      cells.add(cell);
      if (cell.isGap()) {
        gaps[SURE.indexOf(cell.verification())]++;
      } else if (listed.contains(key)) {
        covered++;
      }
    }
    return CoverageTable.builder()
        .dimension(dimension)
        .covered(covered)
        .total(listed.size())
        .gaps(gaps(gaps))
        .cells(cells)
        .build();
  }

  private static List<VerificationCount> gaps(int[] counts) {
    return IntStream.range(0, counts.length)
        .filter(i -> counts[i] > 0)
        .mapToObj(
            i -> VerificationCount.builder().verification(SURE.get(i)).count(counts[i]).build())
        .toList();
  }

  private CoverageCell cell(CoverageDimension dimension, String key) {
    Cell cell = tally.known(dimension, key).orElseThrow();
    BitSet records = cell.records();
    return CoverageCell.builder()
        .code(dimension == CoverageDimension.AUDIENCE_RISK_CATEGORY ? category(key) : key)
        .audience(audience(dimension, key))
        .verification(entries.level(dimension, key))
        .count(cell.count())
        .recommendations(entries.recommendations(dimension, key).map(this::named))
        .bestEvidence(best(records))
        .evidence(evidence(records))
        .coveredBy(coveredBy(cell))
        .build();
  }

  private static String category(String key) {
    return key.substring(key.indexOf('/') + 1);
  }

  private Optional<Audience> audience(CoverageDimension dimension, String key) {
    return switch (dimension) {
      case RECOMMENDATION ->
          tally.plan().catalogue().recommendation(key).map(Recommendation::audience);
      case AUDIENCE_RISK_CATEGORY ->
          Stream.of(Audience.values()).filter(one -> key.startsWith(one.code() + "/")).findFirst();
      default -> Optional.empty();
    };
  }

  private CoverageCount named(List<String> codes) {
    long named =
        codes.stream()
            .flatMap(code -> tally.known(CoverageDimension.RECOMMENDATION, code).stream())
            .filter(cell -> cell.count() > 0)
            .count();
    return CoverageCount.builder().named((int) named).total(codes.size()).build();
  }

  private List<CoveringRecords> coveredBy(Cell cell) {
    List<CoveringRecords> all = new ArrayList<>();
    for (Optional<ImplementationDegree> degree : Cell.DEGREES) {
      int count = cell.count(degree);
      if (count > 0) {
        int[] first =
            cell.records(degree).stream().limit(CoverageAccumulator.MOST_LISTED).toArray();
        CoveringRecords.Builder group = CoveringRecords.builder().degree(degree).count(count);
        for (int number : first) {
          shown.set(number);
          group.addRecord(tally.ids().get(number));
        }
        all.add(group.build());
      }
    }
    return all;
  }

  private Optional<EvidenceLevel> best(BitSet records) {
    return records.stream()
        .mapToObj(tally::evidence)
        .flatMap(Optional::stream)
        .max(EvidenceLevel::compareTo);
  }

  /** Returns the number of records for each evidence level, without levels that no record has. */
  private List<EvidenceCount> evidence(BitSet records) {
    int[] counts = new int[LEVELS.size()];
    records.stream().forEach(number -> counts[LEVELS.indexOf(tally.evidence(number))]++);
    return IntStream.range(0, counts.length)
        .filter(i -> counts[i] > 0)
        .mapToObj(
            i -> EvidenceCount.builder().evidenceLevel(LEVELS.get(i)).count(counts[i]).build())
        .toList();
  }
}
