package io.github.copguidelines.analysis.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.coverage.CountedRecord;
import io.github.copguidelines.coverage.CoverageCell;
import io.github.copguidelines.coverage.CoverageChanges;
import io.github.copguidelines.coverage.CoverageComparison;
import io.github.copguidelines.coverage.CoverageDimension;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.coverage.CoverageTable;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import io.github.copguidelines.vocabulary.ImplementationDegree;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.StrategyStage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Coverage can be counted in parts, of whatever records and in whatever parts. */
class CoverageUnionTest {

  private static final Catalogue CATALOGUE = SmallCatalogue.CATALOGUE;

  /** Few identifiers, so that sets have records in common, also such as say different things. */
  @Provide
  Arbitrary<List<PracticeRecord>> records() {
    Arbitrary<Implementation> implementations =
        Combinators.combine(
                Arbitraries.of("POL-1-01", "POL-1-02", "POL-1-03", "IND-1-01", "POL-9-99"),
                Arbitraries.of(ImplementationDegree.class).optional())
            .as((code, degree) -> Implementation.builder().code(code).degree(degree).build());
    Arbitrary<PracticeRecord.Builder> first =
        Combinators.combine(
                Arbitraries.integers().between(0, 29),
                implementations.list().ofMaxSize(3),
                Arbitraries.of(EvidenceLevel.class).optional(),
                Arbitraries.of(Audience.class).set().ofMaxSize(2))
            .as(
                (number, implementing, level, audiences) ->
                    PracticeRecord.builder()
                        .id("record-" + number % 10)
                        .version(1 + number / 10)
                        .title(LocalizedText.of("en", "Title " + number))
                        .implementations(implementing)
                        .evidenceLevel(level)
                        .audiences(audiences));
    return Combinators.combine(
            first,
            Arbitraries.of(Risk.CSAM, Risk.GROOMING, Risk.CSEA, Risk.CONTACT_RISKS, Risk.FRAUD)
                .set()
                .ofMaxSize(2),
            Arbitraries.of(ItuRegion.class).set().ofMaxSize(1),
            Arbitraries.of("RW", "FR", "HK", "ZZ").set().ofMaxSize(2),
            Arbitraries.of(StrategyStage.class).set().ofMaxSize(1))
        .as(
            (record, risks, regions, countries, stages) ->
                record
                    .risks(risks)
                    .ituRegions(regions)
                    .countries(countries)
                    .strategyStages(stages)
                    .build())
        .list()
        .ofMaxSize(12);
  }

  private static Coverage coverage(List<PracticeRecord> records) {
    return Coverage.of(CATALOGUE, records);
  }

  /** What is shown of a record is that of the first, so that it must not depend on which it is. */
  private static CoverageReport report(Coverage coverage) {
    CoverageReport report = coverage.report();
    return CoverageReport.builder()
        .from(report)
        .records(
            report.records().stream()
                .map(record -> CountedRecord.builder().from(record).countries(List.of()).build())
                .toList())
        .build();
  }

  @Example
  void ofTwoRevisionsTheNewestCountsAlone() {
    PracticeRecord first =
        PracticeRecord.builder()
            .id("record")
            .version(1)
            .addImplementation(Implementation.of("POL-1-01"))
            .evidenceLevel(EvidenceLevel.PROVEN)
            .addCountry("ZZ")
            .build();
    PracticeRecord second =
        PracticeRecord.builder()
            .id("record")
            .version(2)
            .addImplementation(Implementation.of("POL-1-02"))
            .build();
    CoverageReport alone = coverage(List.of(second)).report();

    assertEquals(alone, coverage(List.of(first, second)).report());
    assertEquals(alone, coverage(List.of(second, first)).report());
    assertEquals(alone, coverage(List.of(first)).and(coverage(List.of(second))).report());
    assertEquals(alone, coverage(List.of(second)).and(coverage(List.of(first))).report());
  }

  @Property(tries = 300)
  void coverageOfAUnionIsTheUnionOfTheCoverages(
      @ForAll("records") List<PracticeRecord> some,
      @ForAll("records") List<PracticeRecord> others) {
    List<PracticeRecord> all = new ArrayList<>(some);
    all.addAll(others);

    assertEquals(report(coverage(all)), report(coverage(some).and(coverage(others))));
  }

  @Property(tries = 100)
  void orderOfTheSetsChangesTheOrderOfRecordsOnly(
      @ForAll("records") List<PracticeRecord> some,
      @ForAll("records") List<PracticeRecord> others) {
    Coverage one = coverage(some).and(coverage(others));
    Coverage other = coverage(others).and(coverage(some));

    assertEquals(one.records(), other.records());
    for (CoverageDimension dimension : CoverageDimension.values()) {
      assertEquals(one.covered(dimension), other.covered(dimension));
      assertEquals(one.gaps(dimension), other.gaps(dimension));
      for (String code : one.covered(dimension)) {
        assertEquals(
            one.recordsOf(dimension, code).stream().sorted().toList(),
            other.recordsOf(dimension, code).stream().sorted().toList());
      }
    }
  }

  @Property(tries = 100)
  void coverageAndItselfOrNothingIsItself(@ForAll("records") List<PracticeRecord> records) {
    Coverage coverage = coverage(records);

    assertEquals(coverage.report(), coverage.and(coverage).report());
    assertEquals(coverage.report(), coverage.and(coverage(List.of())).report());
    assertEquals(coverage.report(), coverage(List.of()).and(coverage).report());
  }

  @Property(tries = 100)
  void streamsInOneThreadAndInMoreGiveTheSame(@ForAll("records") List<PracticeRecord> records) {
    CoverageReport expected = coverage(records).report();

    assertEquals(expected, records.stream().collect(Coverage.collector(CATALOGUE)).report());
    Stream<PracticeRecord> parallel = records.parallelStream();
    assertEquals(
        report(coverage(records)), report(parallel.collect(Coverage.collector(CATALOGUE))));
  }

  @Property(tries = 100)
  void nothingChangedBetweenACoverageAndItself(@ForAll("records") List<PracticeRecord> records) {
    CoverageReport report = coverage(records).report();
    CoverageComparison comparison = Coverage.compare(report, report).comparison().orElseThrow();

    for (CoverageChanges changes : comparison.dimensions()) {
      assertEquals(List.of(), changes.newlyCovered());
      assertEquals(List.of(), changes.noLongerCovered());
    }
    assertEquals(List.of(), comparison.records());
  }

  @Property(tries = 100)
  void everyStatementLeadsToARecord(
      @ForAll("records") List<PracticeRecord> before, @ForAll("records") List<PracticeRecord> now) {
    CoverageReport report = Coverage.compare(coverage(before).report(), coverage(now).report());
    List<String> known = report.records().stream().map(CountedRecord::id).toList();
    for (CoverageTable table : report.dimensions()) {
      table.cells().forEach(cell -> assertLeads(cell, known));
    }
    CoverageComparison comparison = report.comparison().orElseThrow();
    List<String> earlier = comparison.records().stream().map(CountedRecord::id).toList();
    for (CoverageChanges changes : comparison.dimensions()) {
      changes.newlyCovered().forEach(cell -> assertLeads(cell, known));
      changes.noLongerCovered().forEach(cell -> assertLeads(cell, earlier));
    }
  }

  private static void assertLeads(CoverageCell cell, List<String> known) {
    List<String> ids =
        cell.coveredBy().stream().flatMap(group -> group.records().stream()).toList();
    assertEquals(cell.count().orElseThrow(), ids.size());
    assertEquals(List.of(), ids.stream().filter(id -> !known.contains(id)).toList());
  }

  @Example
  void coveragesOfTwoCataloguesAreNotPutTogether() {
    Coverage other =
        Coverage.of(Catalogue.of(List.of(), Vocabularies.builder().build()), List.of());

    assertThrows(IllegalArgumentException.class, () -> coverage(List.of()).and(other));
  }
}
