package io.github.copguidelines.analysis.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.MemberState;
import io.github.copguidelines.catalogue.RegionEntry;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.coverage.CoverageCell;
import io.github.copguidelines.coverage.CoverageDimension;
import io.github.copguidelines.coverage.CoverageTable;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.report.CoverageCount;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.ItuRegion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cells each dimension has, and what is told of them. */
class DimensionsTest {

  private static final PracticeRecord RECORD =
      PracticeRecord.builder()
          .id("a")
          .addAudience(Audience.INDUSTRY)
          .addImplementation(Implementation.of("POL-1-01"))
          .build();

  private static CoverageTable table(Catalogue catalogue, CoverageDimension dimension) {
    return Coverage.of(catalogue, List.of(RECORD)).report().table(dimension).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "RECOMMENDATION, POL-1-01 POL-1-02 POL-1-03 IND-1-01",
    "AUDIENCE, policy-makers industry parents-educators children",
    "TOPIC, legal-framework research",
    "RISK, content/csam contact/grooming csea",
    "RISK_CATEGORY, content contact",
    "REGION, africa americas arab-states asia-pacific cis europe",
    "COUNTRY, RW FR"
  })
  void cellsAreThoseOfTheCatalogueInItsOrder(CoverageDimension dimension, String codes) {
    assertEquals(
        codes,
        table(SmallCatalogue.CATALOGUE, dimension).cells().stream()
            .map(CoverageCell::code)
            .collect(Collectors.joining(" ")));
  }

  @Test
  void audienceIsCoveredByWhatIsMeantForItAndTellsOfItsOwnRecommendations() {
    CoverageTable audiences = table(SmallCatalogue.CATALOGUE, CoverageDimension.AUDIENCE);
    CoverageCell industry = audiences.cell("industry").orElseThrow();
    CoverageCell policyMakers = audiences.cell("policy-makers").orElseThrow();

    assertEquals(Optional.of(1), audiences.covered());
    assertEquals(List.of("a"), industry.coveredBy().get(0).records());
    assertEquals(Optional.of(count(0, 1)), industry.recommendations());
    assertEquals(List.of(), policyMakers.coveredBy());
    assertEquals(Optional.of(count(1, 3)), policyMakers.recommendations());
    assertEquals(
        Optional.of(count(0, 0)), audiences.cell("children").orElseThrow().recommendations());
  }

  private static CoverageCount count(int named, int total) {
    return CoverageCount.builder().named(named).total(total).build();
  }

  @Test
  void regionsAndCountriesAreAsSureAsTheirEntries() {
    Verification seen = Verification.of(VerificationLevel.VERIFIED);
    Catalogue catalogue =
        Catalogue.of(
            List.of(),
            Vocabularies.builder()
                .addRegion(RegionEntry.builder().code(ItuRegion.AFRICA).verification(seen).build())
                .addRegion(RegionEntry.builder().code(ItuRegion.EUROPE).build())
                .addMemberState(
                    MemberState.builder()
                        .country("RW")
                        .region(ItuRegion.AFRICA)
                        .verification(seen)
                        .build())
                .addMemberState(
                    MemberState.builder().country("FR").region(ItuRegion.EUROPE).build())
                .build());
    CoverageTable regions = table(catalogue, CoverageDimension.REGION);
    CoverageTable countries = table(catalogue, CoverageDimension.COUNTRY);

    assertEquals(Optional.of(VerificationLevel.VERIFIED), sure(regions, "africa"));
    assertEquals(Optional.of(VerificationLevel.RECALLED), sure(regions, "europe"));
    assertEquals(Optional.empty(), sure(regions, "cis"));
    assertEquals(Optional.of(VerificationLevel.VERIFIED), sure(countries, "RW"));
    assertEquals(Optional.of(VerificationLevel.RECALLED), sure(countries, "FR"));
  }

  private static Optional<VerificationLevel> sure(CoverageTable table, String code) {
    return table.cell(code).orElseThrow().verification();
  }
}
