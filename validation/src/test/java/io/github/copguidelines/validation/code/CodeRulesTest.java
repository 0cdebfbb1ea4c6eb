package io.github.copguidelines.validation.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.DisaggregatedValue;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.Partner;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Replication;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.practice.Transferability;
import io.github.copguidelines.validation.Samples;
import io.github.copguidelines.validation.Told;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.ChildGroup;
import io.github.copguidelines.vocabulary.CoverageArea;
import io.github.copguidelines.vocabulary.FrameLink;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.OrganisationType;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Countries, regions, recommendations, ages and codes of open lists. */
class CodeRulesTest {

  private static List<String> atDraft(PracticeRecord.Builder record) {
    return Told.about(record, Stage.DRAFT);
  }

  private static PracticeRecord.Builder draft() {
    return Samples.draft().toBuilder();
  }

  @Test
  void unassignedCountryIsFoundWhereverACountryStands() {
    PracticeRecord.Builder record =
        draft()
            .addCountries("RW", "XK", "NO")
            .leadOrganisation(Organisation.builder().name(Samples.text("A")).country("ZZ").build())
            .addPartners(Partner.builder().name(Samples.text("B")).country("EU").build())
            .transferability(
                Transferability.builder()
                    .addReplicatedIn(Replication.builder().addCountries("KE", "AN").build())
                    .build());

    assertEquals(
        List.of(
            "PR-001 /countries/1",
            "PR-001 /leadOrganisation/country",
            "PR-001 /partners/0/country",
            "PR-001 /transferability/replicatedIn/0/countries/1"),
        atDraft(record));
  }

  @Test
  void countryOfAnotherFormOrRepeatedIsToldByThatAlone() {
    assertEquals(
        List.of("FIELD-004.country /countries/0", "FIELD-008 /countries/2"),
        atDraft(draft().addCountries("zz", "RW", "RW")));
  }

  @Test
  void regionOfEachMemberStateIsNamed() {
    PracticeRecord.Builder record =
        draft().addCountries("RW", "KE", "EG", "AQ").addItuRegions(ItuRegion.EUROPE);

    List<Finding> findings = Samples.VALIDATOR.validate(record.build(), Stage.DRAFT).findings();

    assertEquals(
        List.of(List.of("RW", "KE").stream().sorted().toList(), List.of("EG")),
        findings.stream().map(finding -> finding.arguments().asMap().get("countries")).toList());
    assertEquals(
        List.of("PR-002 /ituRegions", "PR-002 /ituRegions"),
        findings.stream().map(Told::shortly).toList());
  }

  @Test
  void globalStandsForEveryRegion() {
    assertEquals(
        List.of(), atDraft(draft().addCountries("RW", "EG").addItuRegions(ItuRegion.GLOBAL)));
  }

  @Test
  void regionsNamedInFullAreEnough() {
    assertEquals(
        List.of(),
        atDraft(
            draft()
                .addCountries("RW", "EG")
                .addItuRegions(ItuRegion.AFRICA, ItuRegion.ARAB_STATES)));
  }

  @Test
  void globalStandsAloneAmongRegionsAndMayStandWithCountries() {
    assertEquals(
        List.of("FIELD-010.global-alone /ituRegions"),
        atDraft(draft().addItuRegions(ItuRegion.AFRICA, ItuRegion.GLOBAL)));
    assertEquals(
        List.of("FIELD-008 /ituRegions/1"),
        atDraft(draft().addItuRegions(ItuRegion.GLOBAL, ItuRegion.GLOBAL)));
    assertEquals(List.of(), atDraft(draft().addCountries("RW").addItuRegions(ItuRegion.GLOBAL)));
  }

  @Test
  void unknownRecommendationIsAnErrorWithTheNearestCode() {
    PracticeRecord.Builder record =
        draft()
            .addImplementations(
                Implementation.of("POL-LEG-02"),
                Implementation.of("POL-LGE-02"),
                Implementation.of("IND-ABC-99"),
                Implementation.of("lower"));

    List<Finding> findings = Samples.VALIDATOR.validate(record.build(), Stage.DRAFT).findings();

    assertEquals(
        List.of(
            "PR-004.recommendation-nearest /implements/1/code",
            "PR-004.recommendation /implements/2/code",
            "FIELD-004.recommendation-code /implements/3/code"),
        findings.stream().map(Told::shortly).toList());
    assertEquals("POL-LEG-02", findings.get(0).arguments().asMap().get("nearest"));
  }

  @Test
  void unknownCodeOfAnOpenListIsKeptAndWarned() {
    PracticeRecord.Builder record =
        draft()
            .kind(PracticeKind.of("hotlines"))
            .addRisks(Risk.GROOMING, Risk.of("contact/unheard-of"))
            .addStakeholders(Stakeholder.of("x"))
            .addGroups(ChildGroup.of("boys"))
            .addFrameLinks(FrameLink.of("SDG:16.2"), FrameLink.of("ABC:1"))
            .leadOrganisation(
                Organisation.builder()
                    .name(Samples.text("A"))
                    .type(OrganisationType.of("guild"))
                    .build())
            .addPartners(
                Partner.builder()
                    .name(Samples.text("B"))
                    .type(OrganisationType.of("ngos"))
                    .build());

    assertEquals(
        List.of(
            "PR-004.frame-link /frameLinks/1 warning",
            "PR-004.open-list /groups/0 warning",
            "PR-004.open-list-nearest /kind warning",
            "PR-004.open-list /leadOrganisation/type warning",
            "PR-004.open-list-nearest /partners/0/type warning",
            "PR-004.open-list /risks/1 warning",
            "PR-004.open-list /stakeholders/0 warning"),
        atDraft(record));
  }

  @Test
  void agesAreABandOrARangeInOrder() {
    PracticeRecord.Builder record =
        draft()
            .addAgeBands(
                AgeBand.UNDER_9,
                AgeBand.between(0, 17),
                AgeBand.of("17-18"),
                AgeBand.of("11-6"),
                AgeBand.AGES_13_PLUS_2009)
            .addResults(
                Result.builder()
                    .description(Samples.text("R"))
                    .addDisaggregation(
                        DisaggregatedValue.builder().ageBand(AgeBand.of("teens")).build())
                    .build());

    assertEquals(
        List.of(
            "PR-004.age-band /ageBands/2",
            "PR-004.age-order /ageBands/3",
            "PR-004.age-band /results/0/disaggregation/0/ageBand"),
        atDraft(record));
  }

  private static List<String> told(Rule rule, PracticeRecord.Builder record) {
    return Told.by(rule, record, Stage.SUBMISSION);
  }

  private static List<String> ledBy(OrganisationType type, Audience... audiences) {
    return told(
        CopRules.AUDIENCE_FIT,
        Samples.submission().toBuilder()
            .audiences(List.of(audiences))
            .leadOrganisation(Organisation.builder().name(Samples.text("A")).type(type).build())
            .addImplementations(Implementation.of("POL-LEG-01")));
  }

  @Test
  void recommendationIsForAnAudienceOrTheLeadOrganisation() {
    List<String> warning = List.of("PR-016 /implements/0/code warning");

    assertEquals(warning, ledBy(OrganisationType.NGO, Audience.CHILDREN));
    assertEquals(warning, ledBy(OrganisationType.INDUSTRY, Audience.INDUSTRY));
    assertEquals(List.of(), ledBy(OrganisationType.NGO, Audience.POLICY_MAKERS));
    assertEquals(List.of(), ledBy(OrganisationType.REGULATOR, Audience.CHILDREN));
    assertEquals(List.of(), ledBy(OrganisationType.PUBLIC_PRIVATE, Audience.CHILDREN));
    assertEquals(List.of(), ledBy(OrganisationType.of("guild"), Audience.CHILDREN));
    assertEquals(List.of(), ledBy(OrganisationType.NGO));
  }

  @Test
  void agesAreOfAPracticeForChildren() {
    PracticeRecord.Builder record =
        Samples.draft().toBuilder().addAgeBands(AgeBand.UNDER_9).addAudiences(Audience.INDUSTRY);

    assertEquals(List.of("PR-026 /ageBands info"), told(CopRules.AGES, record));
    assertEquals(List.of(), told(CopRules.AGES, record.addAudiences(Audience.CHILDREN)));
    assertEquals(List.of(), told(CopRules.AGES, record.audiences(List.of())));
  }

  private static List<String> covering(CoverageArea area, ItuRegion region, String... countries) {
    return told(
        CopRules.COVERAGE,
        Samples.draft().toBuilder().coverage(area).addItuRegions(region).addCountries(countries));
  }

  @Test
  void coverageFitsCountriesAndRegions() {
    for (CoverageArea area : CoverageArea.values()) {
      boolean several = area == CoverageArea.REGIONAL || area == CoverageArea.GLOBAL;
      boolean one = !several;
      assertEquals(
          one ? List.of("PR-027.several-countries /coverage warning") : List.of(),
          covering(area, ItuRegion.AFRICA, "RW", "KE"),
          area.code());
      assertEquals(
          several ? List.of("PR-027.one-country /coverage warning") : List.of(),
          covering(area, ItuRegion.AFRICA, "RW"),
          area.code());
      assertEquals(List.of(), covering(area, ItuRegion.AFRICA), area.code());
      assertEquals(
          area == CoverageArea.GLOBAL
              ? List.of()
              : List.of("PR-027.region-global /coverage warning"),
          covering(area, ItuRegion.GLOBAL),
          area.code());
    }
  }
}
