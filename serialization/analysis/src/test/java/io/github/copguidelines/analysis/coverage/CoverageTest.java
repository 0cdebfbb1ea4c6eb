package io.github.copguidelines.analysis.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.model.ModelTree;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.report.ReportedCoverage;
import io.github.copguidelines.vocabulary.Audience;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private static final Catalogue CATALOGUE =
      Catalogue.of(
          List.of(
              guideline(Audience.POLICY_MAKERS, "POL-1-01", "POL-1-02", "POL-1-03"),
              guideline(Audience.INDUSTRY, "IND-1-01")),
          Vocabularies.builder().build());

  private static Guideline guideline(Audience audience, String... codes) {
    Guideline.Builder builder = Guideline.builder().code(audience.code()).audience(audience);
    for (String code : codes) {
      builder.addRecommendation(Recommendation.builder().code(code).audience(audience).build());
    }
    return builder.build();
  }

  private static PracticeRecord record(String id, String... codes) {
    PracticeRecord.Builder builder = PracticeRecord.builder().id(id);
    for (String code : codes) {
      builder.addImplementation(Implementation.of(code));
    }
    return builder.build();
  }

  private static List<String> codes(List<Recommendation> recommendations) {
    return recommendations.stream().map(Recommendation::code).toList();
  }

  @Test
  void recommendationIsCoveredFromOneRecordOn() {
    Coverage coverage =
        Coverage.of(
            CATALOGUE,
            List.of(record("b", "POL-1-03", "POL-1-01"), record("a", "POL-1-01"), record("c")));

    assertEquals(3, coverage.records());
    assertEquals(List.of("POL-1-01", "POL-1-03"), codes(coverage.covered(Audience.POLICY_MAKERS)));
    assertEquals(List.of("POL-1-02"), codes(coverage.gaps(Audience.POLICY_MAKERS)));
    assertEquals(List.of(), codes(coverage.covered(Audience.INDUSTRY)));
    assertEquals(List.of("IND-1-01"), codes(coverage.gaps(Audience.INDUSTRY)));
    assertEquals(List.of(), codes(coverage.gaps(Audience.CHILDREN)));
  }

  @Test
  void theSummaryCountsByAudience() {
    ReportedCoverage summary = Coverage.of(CATALOGUE, List.of(record("a", "POL-1-01"))).summary();

    assertEquals(
        Map.of(
            "records",
            1,
            "audiences",
            Map.of(
                "policy-makers", Map.of("named", 1, "of", 3),
                "industry", Map.of("named", 0, "of", 1),
                "parents-educators", Map.of("named", 0, "of", 0),
                "children", Map.of("named", 0, "of", 0))),
        ModelTree.of(summary));
  }

  @Test
  void recordsOfARecommendationStandInTheOrderGivenEachOnce() {
    Coverage coverage =
        Coverage.of(
            CATALOGUE, List.of(record("b", "POL-1-01", "POL-1-01"), record("a", "POL-1-01")));

    assertEquals(List.of("b", "a"), coverage.recordsOf("POL-1-01"));
    assertEquals(List.of(), coverage.recordsOf("POL-1-02"));
    assertThrows(UnsupportedOperationException.class, () -> coverage.recordsOf("POL-1-01").clear());
  }

  @Test
  void codesThatTheCatalogueDoesNotHaveAreLeftOut() {
    Coverage coverage = Coverage.of(CATALOGUE, List.of(record("a", "POL-9-99", "IND-1-01")));

    assertEquals(List.of(), coverage.recordsOf("POL-9-99"));
    assertEquals(List.of("a"), coverage.recordsOf("IND-1-01"));
    assertEquals(List.of(), codes(coverage.covered(Audience.POLICY_MAKERS)));
  }

  @Test
  void withoutRecordsEverythingIsAGap() {
    Coverage coverage = Coverage.of(CATALOGUE, List.of());

    assertEquals(0, coverage.records());
    assertEquals(3, coverage.gaps(Audience.POLICY_MAKERS).size());
    assertEquals("Coverage{records=0}", coverage.toString());
  }
}
