package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.AgeBandEntry;
import io.github.copguidelines.catalogue.AudienceEntry;
import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.ChildGroupEntry;
import io.github.copguidelines.catalogue.Feature;
import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.catalogue.KeyArea;
import io.github.copguidelines.catalogue.Material;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.RegionEntry;
import io.github.copguidelines.catalogue.Section;
import io.github.copguidelines.catalogue.StakeholderEntry;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.ChildGroup;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What stands in the bundled catalogue, and that its entries refer to each other rightly; that all
 * of them are there is shown by {@link DomainCodesTest}.
 */
class CatalogueTest {

  private static final Catalogue CATALOGUE = Catalogues.itu2020();
  private static final Vocabularies LISTS = CATALOGUE.vocabularies();

  @Test
  void thereIsAGuidelineForEachAudience() {
    assertEquals(
        List.of(Audience.values()),
        CATALOGUE.guidelines().stream().map(Guideline::audience).toList());
  }

  @Test
  void theCodeListsAreThoseOfTheModel() {
    assertEquals(Set.of(Audience.values()), codes(LISTS.audiences(), AudienceEntry::code));
    assertEquals(
        Set.copyOf(Stakeholder.known()), codes(LISTS.stakeholders(), StakeholderEntry::code));
    assertEquals(Set.copyOf(AgeBand.known()), codes(LISTS.ageBands(), AgeBandEntry::code));
    assertEquals(Set.copyOf(ChildGroup.known()), codes(LISTS.childGroups(), ChildGroupEntry::code));
    assertEquals(
        Arrays.stream(ItuRegion.values())
            .filter(region -> region != ItuRegion.GLOBAL) // no Member State lies in it
            .collect(Collectors.toSet()),
        codes(LISTS.regions(), RegionEntry::code));
    List<Risk> risks = new ArrayList<>();
    LISTS.risks().forEach(risk -> risks.add(risk.code()));
    LISTS.riskCategories().forEach(category -> risks.add(Risk.of(category.code())));
    LISTS.riskCollections().forEach(collection -> risks.add(collection.code()));
    assertEquals(Risk.known(), risks);
  }

  @Test
  void everyRecommendationSaysWhatItAsksAndWhereItStands() {
    List<String> lacking =
        CATALOGUE.recommendations().stream()
            .filter(
                r ->
                    !hasEnglish(r.title())
                        || !hasEnglish(r.summary())
                        || !r.parts().stream().allMatch(CatalogueTest::hasEnglish)
                        || r.source().isEmpty()
                        || r.verification().isEmpty())
            .map(Recommendation::code)
            .toList();
    assertEquals(List.of(), lacking);
  }

  @Test
  void everyOtherEntryHasItsEnglishName() {
    List<LocalizedText> names = new ArrayList<>();
    for (Guideline guideline : CATALOGUE.guidelines()) {
      names.add(guideline.about());
      guideline.keyAreas().forEach(entry -> names.add(entry.title()));
      guideline.features().forEach(entry -> names.add(entry.title()));
      guideline.ageBands().forEach(entry -> names.add(entry.label()));
      guideline.rights().forEach(entry -> names.add(entry.name()));
      guideline.materials().forEach(entry -> names.add(entry.kind()));
    }
    LISTS.audiences().forEach(entry -> names.add(entry.label()));
    LISTS.stakeholders().forEach(entry -> names.add(entry.label()));
    LISTS.ageBands().forEach(entry -> names.add(entry.label()));
    LISTS.childGroups().forEach(entry -> names.add(entry.label()));
    LISTS.riskCategories().forEach(entry -> names.add(entry.label()));
    LISTS.risks().forEach(entry -> names.add(entry.label()));
    LISTS.riskCollections().forEach(entry -> names.add(entry.label()));
    LISTS.regions().forEach(entry -> names.add(entry.label()));
    assertEquals(List.of(), names.stream().filter(name -> !hasEnglish(name)).toList());
  }

  @Test
  void codesAreUniqueAndOfTheirForm() {
    Pattern form = Pattern.compile(Forms.RECOMMENDATION_CODE);
    Map<Audience, String> prefixes =
        Map.of(
            Audience.POLICY_MAKERS, "POL",
            Audience.INDUSTRY, "IND",
            Audience.CHILDREN, "CHI");
    for (Recommendation recommendation : CATALOGUE.recommendations()) {
      String code = recommendation.code();
      assertTrue(form.matcher(code).matches(), code);
      String prefix =
          prefixes.getOrDefault(
              recommendation.audience(),
              recommendation.group().filter(Stakeholder.EDUCATORS::equals).isPresent()
                  ? "EDU"
                  : "PAR");
      assertTrue(code.startsWith(prefix + "-"), code);
    }
    assertUnique(CATALOGUE.recommendations(), Recommendation::code);
    for (Guideline guideline : CATALOGUE.guidelines()) {
      assertUnique(guideline.sections(), Section::code);
      assertUnique(guideline.keyAreas(), KeyArea::code);
      assertUnique(guideline.features(), Feature::code);
      assertUnique(guideline.materials(), Material::code);
      assertUnique(guideline.rights(), right -> right.code());
    }
    assertUnique(LISTS.memberStates(), state -> state.country());
  }

  @Test
  void everyGuidelineHoldsOnlyItsOwnAudience() {
    for (Guideline guideline : CATALOGUE.guidelines()) {
      guideline
          .recommendations()
          .forEach(r -> assertEquals(guideline.audience(), r.audience(), r.code()));
      assertEquals(Optional.of(guideline), CATALOGUE.guideline(guideline.audience()));
    }
    LISTS
        .audiences()
        .forEach(
            entry ->
                assertEquals(
                    entry.guideline(),
                    CATALOGUE.guideline(entry.code()).map(Guideline::code),
                    entry.code().code()));
  }

  @Test
  void entriesAreFoundByTheirCode() {
    assertEquals(
        "POL-LEG-01", CATALOGUE.recommendation("POL-LEG-01").map(Recommendation::code).orElse(""));
    assertEquals(Optional.empty(), CATALOGUE.recommendation("POL-LEG-99"));
    assertEquals(Optional.of(ItuRegion.AFRICA), CATALOGUE.regionOf("RW"));
    assertEquals(Optional.empty(), CATALOGUE.regionOf("XX"));
  }

  private static <E, C> Set<C> codes(List<E> entries, Function<E, C> code) {
    return entries.stream().map(code).collect(Collectors.toUnmodifiableSet());
  }

  private static <E> void assertUnique(List<E> entries, Function<E, String> code) {
    List<String> codes = entries.stream().map(code).toList();
    assertEquals(codes.stream().distinct().toList(), codes);
    codes.forEach(each -> assertFalse(each.isBlank()));
  }

  private static boolean hasEnglish(LocalizedText text) {
    return text.get("en").filter(english -> !english.isBlank()).isPresent();
  }
}
