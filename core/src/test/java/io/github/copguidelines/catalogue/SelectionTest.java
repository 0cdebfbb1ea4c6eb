package io.github.copguidelines.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.strategy.StageEntry;
import io.github.copguidelines.strategy.StrategyModel;
import io.github.copguidelines.strategy.StrategyPhase;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import io.github.copguidelines.vocabulary.StrategyStage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bundled catalogue has no case of: codes below codes, free ages, mistakes in lists. */
class SelectionTest {

  private static final Stakeholder SCHOOL = Stakeholder.of("school");
  private static final Stakeholder NURSERY = Stakeholder.of("nursery");

  private static Recommendation.Builder entry(String code) {
    return Recommendation.builder().code(code).audience(Audience.CHILDREN);
  }

  private static Catalogue catalogue(Vocabularies lists, Recommendation.Builder... entries) {
    Guideline guideline =
        Guideline.builder()
            .code("COP-X")
            .audience(Audience.CHILDREN)
            .addAllRecommendations(Stream.of(entries).map(Recommendation.Builder::build).toList())
            .build();
    return Catalogue.of(List.of(guideline), lists);
  }

  private static List<String> codes(List<Recommendation> entries) {
    return entries.stream().map(Recommendation::code).toList();
  }

  private static StakeholderEntry below(Stakeholder code, Stakeholder parent) {
    return StakeholderEntry.builder().code(code).parent(parent).build();
  }

  @Test
  void aStakeholderActsThroughThoseBelowItAndNotTheOtherWayRound() {
    Vocabularies lists =
        Vocabularies.builder()
            .addStakeholder(below(SCHOOL, Stakeholder.EDUCATORS))
            .addStakeholder(below(NURSERY, SCHOOL))
            .addStakeholder(below(Stakeholder.EDUCATORS, NURSERY)) // in a ring, by mistake
            .addStakeholder(below(Stakeholder.HOTLINE, Stakeholder.INDUSTRY))
            .build();
    Catalogue catalogue =
        catalogue(
            lists,
            entry("CHI-1").addActor(NURSERY),
            entry("CHI-2").addActor(Stakeholder.HOTLINE),
            entry("CHI-3").addActor(Stakeholder.INDUSTRY),
            entry("CHI-4"));

    assertEquals(List.of("CHI-1"), codes(catalogue.select().by(Stakeholder.EDUCATORS).list()));
    assertEquals(
        List.of("CHI-2", "CHI-3"), codes(catalogue.select().by(Stakeholder.INDUSTRY).list()));
    assertEquals(List.of("CHI-2"), codes(catalogue.select().by(Stakeholder.HOTLINE).list()));
    assertEquals(List.of(), catalogue.select().by(Stakeholder.MEDIA).list());
  }

  @ParameterizedTest
  @CsvSource({
    "under-9, under-9 5-7",
    "9-12, 9-12",
    "8-12, 9-12 8-12",
    "0-17, under-9 9-12 13-18 5-7 8-12",
    "13-18, 13-18",
    "13-17, 13-18",
    "no-ages, no-ages",
    "of-nothing, of-nothing",
    "12-8, ''"
  })
  void aBandHoldsTheBandsWithinIt(String band, String held) {
    assertEquals(held, bands(ages().select().inAgeBand(AgeBand.of(band))));
  }

  @ParameterizedTest
  @CsvSource({
    "0, under-9",
    "8, under-9 8-12",
    "12, 9-12 8-12",
    "17, 13-18",
    "18, 13-18",
    "19, ''",
    "-1, ''"
  })
  void anAgeIsInEveryBandThatReachesIt(int years, String found) {
    assertEquals(found, bands(ages().select().forAge(years)));
  }

  private static Catalogue ages() {
    Vocabularies lists =
        Vocabularies.builder()
            .addAgeBand(AgeBandEntry.builder().code(AgeBand.UNDER_9).maxAge(8).build())
            .addAgeBand(AgeBandEntry.builder().code(AgeBand.AGES_9_12).minAge(9).maxAge(12).build())
            .addAgeBand(
                AgeBandEntry.builder().code(AgeBand.AGES_13_18).minAge(13).maxAge(18).build())
            .addAgeBand(AgeBandEntry.builder().code(AgeBand.of("no-ages")).build())
            .build();
    return catalogue(
        lists,
        Stream.concat(
                Stream.of("under-9", "9-12", "13-18", "5-7", "8-12", "no-ages", "of-nothing")
                    .map(band -> entry("CHI-" + band).ageBand(AgeBand.of(band))),
                Stream.of(entry("CHI-NONE")))
            .toArray(Recommendation.Builder[]::new));
  }

  private static String bands(Selection selection) {
    List<String> found =
        selection.stream().map(entry -> entry.ageBand().map(AgeBand::code).orElse("?")).toList();
    return String.join(" ", found);
  }

  @Test
  void aSelectionIsNotChangedByTheNextStep() {
    Catalogue catalogue =
        catalogue(Vocabularies.builder().build(), entry("CHI-1").keyArea("a"), entry("CHI-2"));
    Selection all = catalogue.select();
    Selection area = all.inKeyArea("a");

    assertEquals(1, area.list().size());
    assertEquals(catalogue.recommendations(), all.list());
    assertEquals(List.of(), area.matching(entry -> entry.code().equals("CHI-2")).list());
    assertThrows(UnsupportedOperationException.class, () -> all.list().clear());
  }

  @Test
  void risksOfARecommendationAreThoseWithinTheOnesItNames() {
    Vocabularies lists =
        Vocabularies.builder()
            .addAllRisks(
                Stream.of(Risk.CSAM, Risk.GROOMING, Risk.HARASSMENT, Risk.FRAUD)
                    .map(risk -> RiskEntry.builder().code(risk).build())
                    .toList())
            .addRiskCollection(
                RiskCollection.builder()
                    .code(Risk.CSEA)
                    .addMembers(Risk.CSAM, Risk.GROOMING)
                    .build())
            .build();

    assertEquals(List.of(Risk.FRAUD), risks(lists, Risk.FRAUD, Risk.of("unknown")));
    assertEquals(
        List.of(Risk.CSAM, Risk.GROOMING, Risk.HARASSMENT),
        risks(lists, Risk.CONTACT_RISKS, Risk.CSEA, Risk.GROOMING));
    assertEquals(List.of(), risks(lists));
  }

  private static List<Risk> risks(Vocabularies lists, Risk... named) {
    Catalogue catalogue = catalogue(lists, entry("CHI-1").addAllRisks(Arrays.asList(named)));
    return catalogue.risksOf(catalogue.recommendations().get(0)).stream()
        .map(RiskEntry::code)
        .toList();
  }

  @Test
  void recommendationsForARecordAreThoseItNamesThatThereAre() {
    Catalogue catalogue =
        catalogue(Vocabularies.builder().build(), entry("CHI-1"), entry("CHI-2"), entry("CHI-3"));
    PracticeRecord.Builder record = PracticeRecord.builder().id("example");
    assertEquals(List.of(), catalogue.recommendationsFor(record.build()));
    Stream.of("CHI-3", "CHI-9", "CHI-1", "CHI-3")
        .forEach(code -> record.addImplementation(Implementation.of(code)));

    assertEquals(List.of("CHI-1", "CHI-3"), codes(catalogue.recommendationsFor(record.build())));
  }

  @Test
  void aStageSelectsWhatItRestsOn() {
    StageEntry first =
        StageEntry.builder()
            .code(StrategyStage.NS_01)
            .order(1)
            .phase(StrategyPhase.INITIATION)
            .addRestsOn("CHI-2", "CHI-9", "CHI-1")
            .build();
    Catalogue catalogue =
        Catalogue.builder()
            .guidelines(
                catalogue(Vocabularies.builder().build(), entry("CHI-1"), entry("CHI-2"))
                    .guidelines())
            .strategy(StrategyModel.builder().addStage(first).build())
            .build();

    assertEquals(
        List.of("CHI-1", "CHI-2"), codes(catalogue.select().inStage(StrategyStage.NS_01).list()));
    assertEquals(List.of(), catalogue.select().inStage(StrategyStage.NS_02).list());
    assertEquals(List.of(first), catalogue.strategy().stagesOn("CHI-9"));
    assertEquals(List.of(), catalogue.strategy().stagesOn("CHI-3"));
    assertEquals(Optional.of("COP-X"), catalogue.guideline("COP-X").map(Guideline::code));
    assertEquals(Optional.empty(), catalogue.guideline("cop-x"));
  }
}
