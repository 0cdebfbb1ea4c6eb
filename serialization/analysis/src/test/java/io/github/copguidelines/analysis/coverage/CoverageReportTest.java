package io.github.copguidelines.analysis.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.coverage.CountedRecord;
import io.github.copguidelines.coverage.CoverageCell;
import io.github.copguidelines.coverage.CoverageDimension;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.coverage.CoverageTable;
import io.github.copguidelines.coverage.CoveringRecords;
import io.github.copguidelines.coverage.EvidenceCount;
import io.github.copguidelines.coverage.VerificationCount;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.report.CoverageCount;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import io.github.copguidelines.vocabulary.ImplementationDegree;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.StrategyStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverageReportTest {

  private static final Catalogue CATALOGUE = SmallCatalogue.CATALOGUE;

  private static PracticeRecord.Builder record(String id) {
    return PracticeRecord.builder().id(id);
  }

  private static Implementation implementation(String code, ImplementationDegree degree) {
    return Implementation.builder().code(code).degree(degree).build();
  }

  private static CoverageReport report(PracticeRecord... records) {
    return Coverage.of(CATALOGUE, List.of(records)).report(PartialDate.parse("2026-06-30"));
  }

  private static CoverageCell cell(CoverageReport report, CoverageDimension dimension, String key) {
    return report.table(dimension).orElseThrow().cell(key).orElseThrow();
  }

  private static List<String> codes(CoverageReport report, CoverageDimension dimension) {
    return report.table(dimension).orElseThrow().cells().stream().map(CoverageCell::code).toList();
  }

  @Test
  void recommendationTellsWhichRecordsWithWhatDegreeAndWhatEvidence() {
    CoverageCell cell =
        cell(
            report(
                record("a")
                    .addImplementation(implementation("POL-1-01", ImplementationDegree.SUPPORTS))
                    .build(),
                record("b")
                    .addImplementation(implementation("POL-1-01", ImplementationDegree.FULL))
                    .evidenceLevel(EvidenceLevel.GOOD)
                    .build(),
                record("c").addImplementation(Implementation.of("POL-1-01")).build()),
            CoverageDimension.RECOMMENDATION,
            "POL-1-01");

    assertEquals(Optional.of(3), cell.count());
    assertEquals(Optional.of(Audience.POLICY_MAKERS), cell.audience());
    assertEquals(Optional.of(VerificationLevel.VERIFIED), cell.verification());
    assertEquals(
        List.of(
            covering(Optional.of(ImplementationDegree.FULL), "b"),
            covering(Optional.of(ImplementationDegree.SUPPORTS), "a"),
            covering(Optional.empty(), "c")),
        cell.coveredBy());
    assertEquals(Optional.of(EvidenceLevel.GOOD), cell.bestEvidence());
    assertEquals(
        List.of(
            EvidenceCount.builder().evidenceLevel(EvidenceLevel.GOOD).count(1).build(),
            EvidenceCount.builder().count(2).build()),
        cell.evidence());
  }

  private static CoveringRecords covering(Optional<ImplementationDegree> degree, String... ids) {
    return CoveringRecords.builder().degree(degree).count(ids.length).addRecords(ids).build();
  }

  @Test
  void gapsAreCountedByHowSureTheEntriesAre() {
    CoverageTable table =
        report(record("a").addImplementation(Implementation.of("POL-1-01")).build())
            .table(CoverageDimension.RECOMMENDATION)
            .orElseThrow();

    assertEquals(Optional.of(1), table.covered());
    assertEquals(Optional.of(4), table.total());
    assertEquals(
        List.of(
            VerificationCount.builder().verification(VerificationLevel.PARTLY).count(1).build(),
            VerificationCount.builder().verification(VerificationLevel.RECALLED).count(2).build()),
        table.gaps());
    assertTrue(table.cell("POL-1-02").orElseThrow().isGap());
  }

  @Test
  void wordsOfThisLibraryHaveNoVerification() {
    assertEquals(
        List.of(VerificationCount.builder().count(2).build()),
        report().table(CoverageDimension.RISK_CATEGORY).orElseThrow().gaps());
  }

  @Test
  void riskCountsForItsCategoryAndCollectionButNotTheOtherWayRound() {
    CoverageReport one = report(record("a").addRisk(Risk.GROOMING).build());
    assertFalse(cell(one, CoverageDimension.RISK, "contact/grooming").isGap());
    assertFalse(cell(one, CoverageDimension.RISK, "csea").isGap());
    assertFalse(cell(one, CoverageDimension.RISK_CATEGORY, "contact").isGap());
    assertTrue(cell(one, CoverageDimension.RISK_CATEGORY, "content").isGap());

    CoverageReport wider =
        report(record("a").addRisk(Risk.CONTACT_RISKS).addRisk(Risk.CSEA).build());
    assertTrue(cell(wider, CoverageDimension.RISK, "contact/grooming").isGap());
    assertFalse(cell(wider, CoverageDimension.RISK_CATEGORY, "contact").isGap());
    assertTrue(cell(wider, CoverageDimension.RISK_CATEGORY, "content").isGap());
  }

  @Test
  void crossingNeedsBothInOneRecord() {
    CoverageReport report =
        report(
            record("a").addAudience(Audience.INDUSTRY).addRisk(Risk.GROOMING).build(),
            record("b").addAudience(Audience.CHILDREN).build());

    List<CoverageCell> covered =
        report.table(CoverageDimension.AUDIENCE_RISK_CATEGORY).orElseThrow().cells().stream()
            .filter(cell -> !cell.isGap())
            .toList();
    assertEquals(1, covered.size());
    assertEquals("contact", covered.get(0).code());
    assertEquals(Optional.of(Audience.INDUSTRY), covered.get(0).audience());
    assertEquals(Optional.of(8), total(report, CoverageDimension.AUDIENCE_RISK_CATEGORY));
  }

  private static Optional<Integer> total(CoverageReport report, CoverageDimension dimension) {
    return report.table(dimension).flatMap(CoverageTable::total);
  }

  @Test
  void countryCountsForItsRegion() {
    CoverageReport report = report(record("a").addCountry("RW").build());

    assertEquals(List.of(covering(Optional.empty(), "a")), regions(report, "africa"));
    assertEquals(List.of(), regions(report, "europe"));
  }

  private static List<CoveringRecords> regions(CoverageReport report, String region) {
    return cell(report, CoverageDimension.REGION, region).coveredBy();
  }

  @Test
  void whatTheListsDoNotHaveStandsLastAndIsNoGap() {
    CoverageReport report =
        report(
            record("a").addItuRegion(ItuRegion.GLOBAL).addCountry("HK").addCountry("FR").build(),
            record("b").addCountry("AX").addCountry("ZZ").addCountry("<b>").build());

    assertEquals(List.of("RW", "FR", "AX", "HK"), codes(report, CoverageDimension.COUNTRY));
    assertEquals(Optional.of(2), total(report, CoverageDimension.COUNTRY));
    assertEquals(
        Optional.of(1), report.table(CoverageDimension.COUNTRY).flatMap(CoverageTable::covered));
    List<String> regions = codes(report, CoverageDimension.REGION);
    assertEquals("global", regions.get(regions.size() - 1));
    assertEquals(Optional.of(6), total(report, CoverageDimension.REGION));
  }

  @Test
  void topicIsThatOfTheRecommendationsThatARecordNames() {
    CoverageCell cell =
        cell(
            report(record("a").addImplementation(Implementation.of("POL-1-01")).build()),
            CoverageDimension.TOPIC,
            "legal-framework");

    assertEquals(Optional.of(1), cell.count());
    assertEquals(
        Optional.of(CoverageCount.builder().named(1).total(2).build()), cell.recommendations());
  }

  @Test
  void stageIsCoveredByWhatNamesItOrImplementsWhatItRestsOn() {
    CoverageReport report =
        report(
            record("a").addStrategyStage(StrategyStage.NS_01).build(),
            record("b").addImplementation(Implementation.of("POL-1-02")).build(),
            record("c").addImplementation(Implementation.of("POL-1-03")).build());

    CoverageCell first = cell(report, CoverageDimension.STRATEGY_STAGE, "NS-01");
    assertEquals(List.of(covering(Optional.empty(), "a", "b")), first.coveredBy());
    assertEquals(
        Optional.of(CoverageCount.builder().named(1).total(2).build()), first.recommendations());
    assertEquals(Optional.of(VerificationLevel.PARTLY), first.verification());
    assertTrue(cell(report, CoverageDimension.STRATEGY_STAGE, "NS-02").isGap());
  }

  @Test
  void recordIsShownWithItsTitleCountriesAndEvidenceLevel() {
    PracticeRecord shown =
        record("a")
            .title(LocalizedText.of("en", "A title"))
            .addCountry("RW")
            .evidenceLevel(EvidenceLevel.PROVEN)
            .build();
    PracticeRecord namesNothing = record("b").title(LocalizedText.of("en", "Another")).build();

    CoverageReport report = report(shown, namesNothing);
    assertEquals(Optional.of(2), report.count());
    assertEquals(
        List.of(
            CountedRecord.builder()
                .id("a")
                .title(LocalizedText.of("en", "A title"))
                .addCountry("RW")
                .evidenceLevel(EvidenceLevel.PROVEN)
                .build()),
        report.records());
    assertFalse(report.toString().contains("title="), report.toString());
  }

  @Test
  void recordsWithOneIdentifierAreOneWithTheBestOfBoth() {
    CoverageReport report =
        report(
            record("a")
                .addImplementation(implementation("POL-1-01", ImplementationDegree.PARTIAL))
                .evidenceLevel(EvidenceLevel.PROMISING)
                .build(),
            record("a")
                .addImplementation(implementation("POL-1-01", ImplementationDegree.FULL))
                .addImplementation(implementation("IND-1-01", ImplementationDegree.SUPPORTS))
                .evidenceLevel(EvidenceLevel.INNOVATIVE)
                .build());

    assertEquals(Optional.of(1), report.count());
    assertEquals(
        List.of(covering(Optional.of(ImplementationDegree.FULL), "a")),
        cell(report, CoverageDimension.RECOMMENDATION, "POL-1-01").coveredBy());
    assertFalse(cell(report, CoverageDimension.RECOMMENDATION, "IND-1-01").isGap());
    assertEquals(Optional.of(EvidenceLevel.PROMISING), report.records().get(0).evidenceLevel());
  }

  @Test
  void countsAreOfAllRecordsAndTheFirstAreNamed() {
    List<PracticeRecord> many = new ArrayList<>();
    for (int i = 0; i < 1_005; i++) {
      many.add(
          record("r" + i)
              .title(LocalizedText.of("en", "Title " + i))
              .addImplementation(Implementation.of("POL-1-01"))
              .build());
    }
    Coverage coverage = Coverage.of(CATALOGUE, many);
    CoverageReport report = coverage.report();

    CoveringRecords named =
        cell(report, CoverageDimension.RECOMMENDATION, "POL-1-01").coveredBy().get(0);
    assertEquals(Optional.of(1_005), named.count());
    assertEquals(Optional.of(1_000), report.mostListed());
    assertEquals(IntStream.range(0, 1_000).mapToObj(i -> "r" + i).toList(), named.records());
    assertEquals(1_000, report.records().size());
    assertTrue(report.records().stream().allMatch(record -> record.title().isPresent()));
    assertEquals(1_005, coverage.recordsOf("POL-1-01").size());
  }

  @Test
  void dimensionsCanBeAskedWithoutAReport() {
    Coverage coverage =
        Coverage.of(
            CATALOGUE,
            List.of(record("a").addRisk(Risk.GROOMING).addAudience(Audience.INDUSTRY).build()));

    assertEquals(List.of("contact"), coverage.covered(CoverageDimension.RISK_CATEGORY));
    assertEquals(List.of("content"), coverage.gaps(CoverageDimension.RISK_CATEGORY));
    assertEquals(
        List.of("a"),
        coverage.recordsOf(CoverageDimension.AUDIENCE_RISK_CATEGORY, "industry/contact"));
    assertEquals(List.of(), coverage.recordsOf(CoverageDimension.RISK, "contact/gone"));
  }
}
