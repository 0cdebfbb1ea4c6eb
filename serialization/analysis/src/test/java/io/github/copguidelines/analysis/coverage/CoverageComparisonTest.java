package io.github.copguidelines.analysis.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.coverage.CountedRecord;
import io.github.copguidelines.coverage.CoverageCell;
import io.github.copguidelines.coverage.CoverageChanges;
import io.github.copguidelines.coverage.CoverageComparison;
import io.github.copguidelines.coverage.CoverageDimension;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageComparisonTest {

  private static PracticeRecord record(String id, String... codes) {
    PracticeRecord.Builder record =
        PracticeRecord.builder().id(id).title(LocalizedText.of("en", "Title of " + id));
    for (String code : codes) {
      record.addImplementation(Implementation.of(code));
    }
    return record.build();
  }

  private static CoverageReport report(String date, PracticeRecord... records) {
    return Coverage.of(SmallCatalogue.CATALOGUE, List.of(records)).report(PartialDate.parse(date));
  }

  private static CoverageChanges changes(CoverageReport report) {
    return report.comparison().orElseThrow().dimensions().stream()
        .filter(changes -> changes.dimension() == CoverageDimension.RECOMMENDATION)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> codes(List<CoverageCell> cells) {
    return cells.stream().map(CoverageCell::code).toList();
  }

  @Test
  void tellsWhatIsNewlyCoveredNoLongerCoveredAndUnchanged() {
    CoverageReport earlier = report("2025", record("old", "POL-1-01", "POL-1-02"));
    CoverageReport later =
        Coverage.compare(earlier, report("2026", record("new", "POL-1-02", "IND-1-01")));

    CoverageChanges changes = changes(later);
    assertEquals(List.of("IND-1-01"), codes(changes.newlyCovered()));
    assertEquals(List.of("POL-1-01"), codes(changes.noLongerCovered()));
    assertEquals(Optional.of(1), changes.stillCovered());
    assertEquals(Optional.of(1), changes.stillGaps());
    CoverageComparison comparison = later.comparison().orElseThrow();
    assertEquals(Optional.of(PartialDate.parse("2025")), comparison.date());
    assertEquals(Optional.of(1), comparison.count());
  }

  @Test
  void whatIsCoveredNoLongerLeadsToTheRecordsOfBefore() {
    CoverageReport later =
        Coverage.compare(report("2025", record("old", "POL-1-01"), record("idle")), report("2026"));

    assertEquals(
        List.of("old"), changes(later).noLongerCovered().get(0).coveredBy().get(0).records());
    assertEquals(
        List.of("old"),
        later.comparison().orElseThrow().records().stream().map(CountedRecord::id).toList());
  }

  @Test
  void reportThatLacksDimensionsIsComparedAsFarAsItGoes() {
    CoverageReport nothing = CoverageReport.builder().build();

    assertEquals(
        List.of("POL-1-01"),
        codes(
            changes(Coverage.compare(nothing, report("2026", record("a", "POL-1-01"))))
                .newlyCovered()));
    assertEquals(
        List.of(), Coverage.compare(nothing, nothing).comparison().orElseThrow().dimensions());
  }
}
