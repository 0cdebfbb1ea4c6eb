package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.CrossReference;
import io.github.copguidelines.catalogue.Edition;
import io.github.copguidelines.catalogue.Feature;
import io.github.copguidelines.catalogue.GuidelineLanguages;
import io.github.copguidelines.catalogue.MemberState;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.RiskEntry;
import io.github.copguidelines.catalogue.SourceReference;
import io.github.copguidelines.context.ResolutionVersion;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.survey.Survey;
import io.github.copguidelines.vocabulary.Risk;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryPlanTest {

  /** A plan of its own: {@link EntryPlan#of} makes one for each type and keeps it. */
  private static EntryPlan plan(Class<?> type) {
    return new EntryPlan(ModelType.of(type));
  }

  private static List<String> names(Class<?> type, int[] positions) {
    List<Property> properties = ModelType.of(type).properties();
    return Arrays.stream(positions).mapToObj(i -> properties.get(i).name()).toList();
  }

  private static @Nullable Object[] values(Class<?> type, Map<String, Object> values) {
    Map<String, Object> left = new HashMap<>(values);
    @Nullable Object[] all =
        ModelType.of(type).properties().stream()
            .map(property -> left.remove(property.name()))
            .toArray();
    assertEquals(Map.of(), left);
    return all;
  }

  private static int position(Class<?> type, String name) {
    return ModelType.of(type).properties().stream().map(Property::name).toList().indexOf(name);
  }

  @Test
  void textsAndVerificationsAreFoundByTheirTypes() {
    assertEquals(
        List.of("title", "summary", "parts"),
        names(Recommendation.class, plan(Recommendation.class).texts()));
    assertEquals(
        List.of("verification"),
        names(Recommendation.class, plan(Recommendation.class).verifications()));
    assertEquals(
        List.of("membership", "verification"),
        names(MemberState.class, plan(MemberState.class).verifications()));
    assertEquals(List.of(), names(MemberState.class, plan(MemberState.class).texts()));
  }

  @Test
  void onlyAListOfTextsIsAList() {
    EntryPlan plan = plan(Recommendation.class);
    assertTrue(plan.isList(position(Recommendation.class, "parts")));
    assertFalse(plan.isList(position(Recommendation.class, "title")));
    assertFalse(plan.isList(position(Recommendation.class, "risks")));
    assertTrue(plan.hasLists());
    assertTrue(plan(Feature.class).hasLists());
    assertFalse(plan(RiskEntry.class).hasLists());
    assertFalse(plan(MemberState.class).hasLists());
  }

  @Test
  void theSuffixIsThePropertyBehindADot() {
    assertEquals(
        ".title", plan(Recommendation.class).suffix(position(Recommendation.class, "title")));
    assertEquals(".label", plan(RiskEntry.class).suffix(position(RiskEntry.class, "label")));
  }

  @Test
  void anEntryIsKnownByItsKindAndCode() {
    assertEquals(
        "risk.contact/grooming",
        plan(RiskEntry.class).ownKey(values(RiskEntry.class, Map.of("code", Risk.GROOMING))));
    assertEquals(
        "X-01",
        plan(Recommendation.class).ownKey(values(Recommendation.class, Map.of("code", "X-01"))));
    assertEquals(
        "member-state.AO",
        plan(MemberState.class).ownKey(values(MemberState.class, Map.of("country", "AO"))));
    assertEquals(
        "version.2018",
        plan(ResolutionVersion.class)
            .ownKey(values(ResolutionVersion.class, Map.of("year", 2018))));
    assertEquals(
        "cross-reference.f.k",
        plan(CrossReference.class)
            .ownKey(values(CrossReference.class, Map.of("feature", "f", "keyArea", "k"))));
    assertEquals(
        "languages",
        plan(GuidelineLanguages.class).ownKey(values(GuidelineLanguages.class, Map.of())));
    assertEquals("risk.", plan(RiskEntry.class).ownKey(values(RiskEntry.class, Map.of())));
    assertEquals("", plan(Survey.class).ownKey(values(Survey.class, Map.of())));
  }

  @Test
  void anEntryThatIsMadeHasTheSameKeyAsItsValues() {
    RiskEntry risk = RiskEntry.builder().code(Risk.GROOMING).build();
    assertEquals("contact/grooming", EntryPlan.code(ModelType.of(RiskEntry.class), risk));
    assertEquals("risk.contact/grooming", EntryPlan.place(ModelType.of(RiskEntry.class), risk, ""));
    ModelType<Edition> edition = ModelType.of(Edition.class);
    assertEquals("2009", EntryPlan.code(edition, Edition.builder().year(2009).build()));
    assertEquals("", EntryPlan.code(edition, Edition.builder().build()));
    CrossReference crossed = CrossReference.builder().feature("f").keyArea("k").build();
    assertEquals("f.k", EntryPlan.code(ModelType.of(CrossReference.class), crossed));
    assertEquals(
        "COP-X.cross-reference.f.k",
        EntryPlan.place(ModelType.of(CrossReference.class), crossed, "COP-X"));
  }

  @Test
  void recommendationsStandAloneAndWhatIsListedIsAnEntry() {
    assertTrue(plan(Recommendation.class).isAlone());
    assertFalse(plan(RiskEntry.class).isAlone());
    assertTrue(plan(RiskEntry.class).isEntry());
    assertFalse(plan(SourceReference.class).isEntry());
    assertTrue(EntryPlan.isEntry(RiskEntry.class));
    assertFalse(EntryPlan.isEntry(SourceReference.class));
  }

  @Test
  void aVerificationHasTheKeyOfItsEntryUnlessItHasANameOfItsOwn() {
    EntryPlan plan = plan(MemberState.class);
    assertEquals(
        "member-state.AO",
        plan.verificationKey(position(MemberState.class, "verification"), "member-state.AO"));
    assertEquals(
        "member-state.AO.membership",
        plan.verificationKey(position(MemberState.class, "membership"), "member-state.AO"));
    assertEquals(
        "survey", plan(Survey.class).verificationKey(position(Survey.class, "verification"), ""));
  }
}
