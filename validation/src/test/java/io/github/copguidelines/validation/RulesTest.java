package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.DisaggregatedValue;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.Partner;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Replication;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.practice.Transferability;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.ChildGroup;
import io.github.copguidelines.vocabulary.CoverageArea;
import io.github.copguidelines.vocabulary.FrameLink;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.OrganisationType;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.PracticeStage;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

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

  @ParameterizedTest
  @CsvSource({
    "2019-06, 2019,",
    "2019-06, 2019-06-01,",
    "2019, 2019-01-01,",
    "2019-06, 2019-05, PR-003.practice /ended",
    "2019, 2018-12-31, PR-003.practice /ended"
  })
  void practiceDoesNotEndBeforeItStarts(String started, String ended, String told) {
    assertEquals(
        told == null ? List.of() : List.of(told),
        atDraft(draft().started(PartialDate.parse(started)).ended(PartialDate.parse(ended))));
  }

  @Test
  void periodDoesNotEndBeforeItStarts() {
    PracticeRecord.Builder record = draft();
    for (String period : List.of("2019", "2018/2019", "2019-06/2019", "2019/2018")) {
      record.addResults(
          Result.builder().description(Samples.text("R")).period(Period.parse(period)).build());
    }

    assertEquals(List.of("PR-003.period /results/3/period"), atDraft(record));
  }

  @Test
  void onlyInstrumentsAreInForceOrRepealed() {
    List<String> instruments =
        List.of("law", "regulation", "national-strategy", "international-cooperation");
    for (PracticeKind kind : PracticeKind.known()) {
      for (PracticeStage stage : PracticeStage.values()) {
        boolean contradicts =
            List.of("in-force", "repealed").contains(stage.code())
                && !instruments.contains(kind.code());
        assertEquals(
            contradicts ? List.of("FIELD-010.stage-kind /stage") : List.of(),
            atDraft(draft().kind(kind).stage(stage)),
            kind + " " + stage.code());
      }
    }
    assertEquals(List.of(), atDraft(draft().stage(PracticeStage.IN_FORCE)));
    assertEquals(
        List.of("PR-004.open-list /kind warning"),
        atDraft(draft().kind(PracticeKind.of("decree-of-its-own")).stage(PracticeStage.IN_FORCE)));
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

  @ParameterizedTest
  @CsvSource({
    "2026,",
    "2026-06,",
    "2026-06-30,",
    "2026-07-01, FIELD-010.ended-future /ended",
    "2026-07, FIELD-010.ended-future /ended",
    "2027, FIELD-010.ended-future /ended"
  })
  void practiceThatHasEndedDoesNotEndInTheFuture(String ended, String told) {
    PracticeRecord.Builder record = draft().ended(PartialDate.parse(ended));
    List<PracticeStage> over =
        List.of(PracticeStage.COMPLETED, PracticeStage.DISCONTINUED, PracticeStage.REPEALED);
    for (PracticeStage stage : PracticeStage.values()) {
      assertEquals(
          told == null || !over.contains(stage) ? List.of() : List.of(told),
          atDraft(record.stage(stage)),
          stage.code());
    }
    assertEquals(List.of(), atDraft(record.stage(Optional.empty())));
  }

  @Test
  void theDayIsThatOfTheClockWhateverItsYear() {
    PracticeRecord record =
        draft().stage(PracticeStage.COMPLETED).ended(PartialDate.parse("9999-12-31")).build();
    CopValidator late =
        Samples.VALIDATOR
            .withClock(Clock.fixed(Instant.parse("+12026-01-01T00:00:00Z"), ZoneOffset.UTC))
            .withLimits(Limits.standard());

    assertEquals(List.of(), late.validate(record, Stage.DRAFT).findings());
    assertEquals(
        List.of("FIELD-010.ended-future /ended"),
        CopValidator.with(Samples.CATALOGUE).validate(record, Stage.DRAFT).findings().stream()
            .map(Told::shortly)
            .toList());
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

  @Test
  void countriesAreNotRequiredOfARegionalOrGlobalPractice() {
    PracticeRecord.Builder record =
        Samples.submission().toBuilder().countries(List.of()).ituRegions(List.of(ItuRegion.GLOBAL));

    for (CoverageArea coverage : CoverageArea.values()) {
      boolean exempt = coverage == CoverageArea.REGIONAL || coverage == CoverageArea.GLOBAL;
      assertEquals(
          exempt ? List.of() : List.of("FIELD-001.countries /countries"),
          Told.by(CopRules.REQUIRED, record.coverage(coverage), Stage.SUBMISSION));
    }
  }

  @Test
  void risksAreNotRequiredOfInstrumentsAndResearch() {
    PracticeRecord.Builder record = Samples.submission().toBuilder().risks(List.of());
    List<String> exempt =
        List.of("national-strategy", "law", "regulation", "research-survey", "capacity-building");

    for (PracticeKind kind : PracticeKind.known()) {
      assertEquals(
          exempt.contains(kind.code()) ? List.of() : List.of("FIELD-001.risks /risks"),
          Told.about(record.kind(kind), Stage.SUBMISSION));
    }
  }

  @Test
  void resultsAreNotRequiredOfPlansAndPilots() {
    PracticeRecord.Builder record =
        Samples.acceptance().toBuilder().kind(PracticeKind.LAW).results(List.of());

    for (PracticeStage stage : PracticeStage.values()) {
      boolean exempt = stage == PracticeStage.PLANNED || stage == PracticeStage.PILOT;
      assertEquals(
          exempt ? List.of() : List.of("FIELD-001.results /results"),
          Told.by(CopRules.REQUIRED, record.stage(stage), Stage.ACCEPTANCE));
    }
  }

  @Test
  void agesAreRequiredOfAPublishedPracticeForChildren() {
    PracticeRecord.Builder record = Samples.publication().toBuilder().ageBands(List.of());

    assertEquals(List.of("FIELD-001.ageBands /ageBands"), Told.about(record, Stage.PUBLICATION));
    assertEquals(
        List.of(), Told.about(record.audiences(List.of(Audience.INDUSTRY)), Stage.PUBLICATION));
  }
}
