package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.AgeBandEntry;
import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.Selection;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import io.github.copguidelines.vocabulary.StrategyStage;
import io.github.copguidelines.vocabulary.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a selection finds is what a plain look through the JSON facts finds. */
class SelectionTest {

  private static final Catalogue CATALOGUE = Catalogues.itu2020();
  private static final Selection ALL = CATALOGUE.select();
  private static final List<JsonNode> FACTS = Facts.recommendations();

  private static List<String> codes(Selection selection) {
    return selection.stream().map(Recommendation::code).toList();
  }

  /** Compares for one code, and says whether anything is found for it. */
  private static boolean same(String member, Set<String> wanted, Selection selection) {
    List<String> expected =
        FACTS.stream()
            .filter(entry -> Facts.texts(entry, member).stream().anyMatch(wanted::contains))
            .map(entry -> entry.get("code").asString())
            .toList();
    assertEquals(expected, codes(selection), member + " " + wanted);
    return !expected.isEmpty();
  }

  private static boolean same(String member, String wanted, Selection selection) {
    return same(member, Set.of(wanted), selection);
  }

  @Test
  void withoutAStepEverythingIsSelectedInTheOrderOfTheFacts() {
    assertEquals(FACTS.stream().map(entry -> entry.get("code").asString()).toList(), codes(ALL));
  }

  @Test
  void anAudienceSelectsWhatIsAskedOfIt() {
    for (Audience audience : Audience.values()) {
      assertTrue(same("audience", audience.code(), ALL.forAudience(audience)));
    }
  }

  @Test
  void aTopicSelectsWhatIsAboutIt() {
    for (Topic topic : Topic.known()) {
      assertTrue(same("topic", topic.code(), ALL.about(topic)));
    }
    assertEquals(List.of(), codes(ALL.about(Topic.of("no-such-topic"))));
  }

  @Test
  void aKeyAreaSelectsWhatStandsInIt() {
    for (String area : Facts.inUse("keyArea")) {
      assertTrue(same("keyArea", area, ALL.inKeyArea(area)));
    }
    assertEquals(List.of(), codes(ALL.forAudience(Audience.INDUSTRY).inKeyArea("rules")));
  }

  @Test
  void aFeatureSelectsItsChecklist() {
    assertEquals(5, Facts.inUse("feature").size());
    for (String feature : Facts.inUse("feature")) {
      assertTrue(same("feature", feature, ALL.withFeature(feature)));
    }
  }

  @Test
  void aStakeholderSelectsWhatItOrOneBelowItIsToDo() {
    int found = 0;
    for (Stakeholder actor : Stakeholder.known()) {
      found += same("actors", Facts.below("stakeholders", "parent", actor), ALL.by(actor)) ? 1 : 0;
    }
    assertEquals(Facts.inUse("actors").size(), found);
  }

  @Test
  void aRiskItsCategoryAndItsCollectionsSelectWhatAnswersThem() {
    for (Risk risk : Risk.known()) {
      Set<String> within = Facts.below("risks", "category", risk);
      within.addAll(Facts.membersOf(risk));
      same("risks", within, ALL.against(risk));
    }
    int contact = ALL.against(Risk.CONTACT_RISKS).list().size();
    assertTrue(contact > ALL.against(Risk.GROOMING).list().size());
    assertTrue(ALL.against(Risk.CSEA).list().size() > ALL.against(Risk.CSAM).list().size());
  }

  @Test
  void aBandSelectsTheBandsWithinIt() {
    same("ageBand", "9-12", ALL.inAgeBand(AgeBand.AGES_9_12));
    same("ageBand", Set.of("under-9", "5-7-2009"), ALL.inAgeBand(AgeBand.UNDER_9));
    same("ageBand", Set.of("9-12", "8-12-2009"), ALL.inAgeBand(AgeBand.AGES_8_12_2009));
    same("ageBand", Set.of("13-18", "13-plus-2009"), ALL.inAgeBand(AgeBand.AGES_13_18));
    same("ageBand", Facts.inUse("ageBand"), ALL.inAgeBand(AgeBand.UNDER_18));
    same("ageBand", "5-7-2009", ALL.inAgeBand(AgeBand.between(4, 7)));
  }

  @Test
  void anAgeSelectsEveryBandThatHoldsIt() {
    for (int age = 0; age <= 18; age++) {
      int years = age;
      List<String> bands =
          CATALOGUE.vocabularies().ageBands().stream()
              .filter(band -> band.minAge().orElse(0) <= years)
              .filter(band -> band.maxAge().orElse(17) >= years)
              .map(AgeBandEntry::code)
              .map(AgeBand::code)
              .toList();
      assertFalse(bands.isEmpty());
      assertTrue(same("ageBand", Set.copyOf(bands), ALL.forAge(age)));
    }
    assertTrue(codes(ALL.forAge(10)).containsAll(codes(ALL.inAgeBand(AgeBand.AGES_9_12))));
  }

  @Test
  void onlyGuidelinesForChildrenAreSelectedByAge() {
    for (Recommendation entry : ALL.forAge(12).list()) {
      assertEquals(Audience.CHILDREN, entry.audience(), entry.code());
    }
  }

  @Test
  void aRightSelectsWhatServesIt() {
    for (String right : Facts.inUse("rights")) {
      assertTrue(same("rights", right, ALL.serving(right)));
    }
  }

  @Test
  void aLevelSelectsWhatIsAsSureAndSeveralSelectTheirUnion() {
    // As the facts say, without what people have marked since.
    Selection all = Catalogues.load(TextFiles.bundled(), VerifiedMarks.none()).select();
    int sum = 0;
    for (VerificationLevel level : VerificationLevel.values()) {
      List<String> expected =
          FACTS.stream()
              .filter(e -> e.at("/verification/level").asString("recalled").equals(level.code()))
              .map(e -> e.get("code").asString())
              .toList();
      assertEquals(expected, codes(all.verified(level)));
      sum += expected.size();
    }
    assertEquals(FACTS.size(), sum);
    assertEquals(
        sum - codes(all.verified(VerificationLevel.RECALLED)).size(),
        codes(all.verified(VerificationLevel.VERIFIED, VerificationLevel.PARTLY)).size());
  }

  @Test
  void aStageSelectsWhatItRestsOn() {
    for (JsonNode stage : Facts.of("strategy").get("stages")) {
      StrategyStage code = StrategyStage.valueOf(stage.get("code").asString().replace('-', '_'));
      assertTrue(same("code", Set.copyOf(Facts.texts(stage, "restsOn")), ALL.inStage(code)));
    }
  }

  /** Any steps in any order give what each of them alone gives, and keep the order. */
  @Property(tries = 300)
  void stepsNarrowEachOther(@ForAll("steps") List<Step> steps) {
    Selection narrowed = ALL;
    List<String> expected = new ArrayList<>(codes(ALL));
    for (Step step : steps) {
      narrowed = step.on(narrowed);
      expected.retainAll(codes(step.on(ALL)));
    }
    assertEquals(expected, codes(narrowed));
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    List<Step> all = new ArrayList<>();
    for (Audience audience : Audience.values()) {
      all.add(s -> s.forAudience(audience));
    }
    for (Risk risk : Risk.known()) {
      all.add(s -> s.against(risk));
    }
    for (VerificationLevel level : VerificationLevel.values()) {
      all.add(s -> s.verified(level));
    }
    for (StrategyStage stage : StrategyStage.values()) {
      all.add(s -> s.inStage(stage));
    }
    Facts.inUse("actors").forEach(actor -> all.add(s -> s.by(Stakeholder.of(actor))));
    Facts.inUse("keyArea").forEach(area -> all.add(s -> s.inKeyArea(area)));
    Facts.inUse("feature").forEach(feature -> all.add(s -> s.withFeature(feature)));
    Facts.inUse("rights").forEach(right -> all.add(s -> s.serving(right)));
    Facts.inUse("ageBand").forEach(band -> all.add(s -> s.inAgeBand(AgeBand.of(band))));
    all.add(s -> s.forAge(10));
    all.add(s -> s.about(Topic.of("privacy")));
    return Arbitraries.of(all).list().ofMinSize(1).ofMaxSize(3);
  }

  private interface Step {
    Selection on(Selection selection);
  }
}
