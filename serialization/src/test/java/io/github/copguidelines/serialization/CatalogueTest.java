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
import io.github.copguidelines.catalogue.RelatedDocument;
import io.github.copguidelines.catalogue.RiskCategoryEntry;
import io.github.copguidelines.catalogue.RiskEntry;
import io.github.copguidelines.catalogue.Section;
import io.github.copguidelines.catalogue.StakeholderEntry;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.ChildGroup;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands in the bundled catalogue, and that its entries refer to each other rightly. */
class CatalogueTest {

  private static final Catalogue CATALOGUE = Catalogues.itu2020();
  private static final Vocabularies LISTS = CATALOGUE.vocabularies();

  @Test
  void theFourGuidelinesHaveAllTheirRecommendations() {
    assertEquals(432, CATALOGUE.recommendations().size());
    assertEquals(
        List.of(
            "COP-POL-2020 policy-makers 122",
            "COP-IND-2020 industry 166",
            "COP-PAREDU-2020 parents-educators 90",
            "COP-CHI-2020 children 54"),
        CATALOGUE.guidelines().stream()
            .map(g -> g.code() + " " + g.audience().code() + " " + g.recommendations().size())
            .toList());
  }

  @Test
  void theGuidelinesHaveAllTheirParts() {
    assertEquals(List.of(38, 18, 18, 3), sizes(Guideline::sections));
    assertEquals(List.of(0, 5, 13, 0), sizes(Guideline::keyAreas));
    assertEquals(List.of(0, 4, 0, 0), sizes(Guideline::features));
    assertEquals(List.of(0, 6, 0, 0), sizes(Guideline::crossReferences));
    assertEquals(List.of(0, 0, 0, 7), sizes(Guideline::ageBands));
    assertEquals(List.of(0, 0, 0, 27), sizes(Guideline::rights));
    assertEquals(List.of(0, 0, 0, 8), sizes(Guideline::materials));
  }

  @Test
  void theCodeListsHaveAllTheirEntries() {
    assertEquals(4, LISTS.audiences().size());
    assertEquals(34, LISTS.stakeholders().size());
    assertEquals(7, LISTS.ageBands().size());
    assertEquals(17, LISTS.childGroups().size());
    assertEquals(5, LISTS.riskCategories().size());
    assertEquals(25, LISTS.risks().size());
    assertEquals(3, LISTS.riskCollections().size());
    assertEquals(6, LISTS.regions().size());
    assertEquals(194, LISTS.memberStates().size());
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
    Set<Risk> risks = new HashSet<>(codes(LISTS.risks(), RiskEntry::code));
    LISTS.riskCategories().forEach(category -> risks.add(Risk.of(category.code())));
    LISTS.riskCollections().forEach(collection -> risks.add(collection.code()));
    assertEquals(Set.copyOf(Risk.known()), risks);
  }

  @Test
  void howSureEachEntryIsIsCounted() {
    Map<VerificationLevel, Long> levels =
        CATALOGUE.recommendations().stream()
            .collect(
                Collectors.groupingBy(Recommendation::verificationLevel, Collectors.counting()));
    assertEquals(
        Map.of(
            VerificationLevel.VERIFIED,
            57L,
            VerificationLevel.PARTLY,
            37L,
            VerificationLevel.RECALLED,
            338L),
        levels);
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

  /** Codes that a recommendation names and that its own guideline does not have, with reasons. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          // A point for parents that stands in a book for children: the guideline for children has
          // the book.
          "PAR-SUP-03 material online-with-sango",
          // Points that rest on more than one section.
          "POL-FWK-06 section 2.3-2.4",
          "POL-FWK-04 section 3.1, 4");

  @Test
  void everyCodeThatARecommendationNamesExists() {
    Set<String> missing = new HashSet<>();
    for (Guideline guideline : CATALOGUE.guidelines()) {
      for (Recommendation r : guideline.recommendations()) {
        missing(guideline, r).forEach(code -> missing.add(r.code() + " " + code));
      }
    }
    assertEquals(ELSEWHERE, missing);
    assertTrue(
        codes(CATALOGUE.guidelines().get(3).materials(), Material::code)
            .contains("online-with-sango"));
  }

  private static Stream<String> missing(Guideline guideline, Recommendation r) {
    Set<String> keyAreas = codes(guideline.keyAreas(), KeyArea::code);
    Set<String> features = new HashSet<>(codes(guideline.features(), Feature::code));
    features.add("general"); // the table for every service
    Set<String> materials = codes(guideline.materials(), Material::code);
    Set<AgeBand> ageBands = codes(guideline.ageBands(), AgeBandEntry::code);
    Set<String> rights = codes(guideline.rights(), right -> right.code());
    Set<Risk> risks = codes(LISTS.risks(), RiskEntry::code);
    Set<Stakeholder> stakeholders = codes(LISTS.stakeholders(), StakeholderEntry::code);
    Set<String> sections = codes(guideline.sections(), Section::code);
    return Stream.of(
            r.keyArea().stream().filter(c -> !keyAreas.contains(c)).map(c -> "key area " + c),
            r.feature().stream().filter(c -> !features.contains(c)).map(c -> "feature " + c),
            r.material().stream().filter(c -> !materials.contains(c)).map(c -> "material " + c),
            r.ageBand().stream().filter(c -> !ageBands.contains(c)).map(c -> "age band " + c),
            r.rights().stream().filter(c -> !rights.contains(c)).map(c -> "right " + c),
            r.risks().stream().filter(c -> !risks.contains(c)).map(c -> "risk " + c),
            Stream.concat(r.actors().stream(), r.group().stream())
                .filter(c -> !stakeholders.contains(c))
                .map(c -> "stakeholder " + c),
            r.source().stream()
                .filter(source -> !documents().contains(source.document()))
                .map(source -> "document " + source.document()),
            r.source().stream()
                .filter(source -> source.document().equals(guideline.code()))
                .flatMap(source -> source.section().stream())
                .filter(c -> !sections.contains(c))
                .map(c -> "section " + c))
        .flatMap(Function.identity());
  }

  /** A source may be another document than the guideline, if it is listed beside one. */
  private static Set<String> documents() {
    return CATALOGUE.guidelines().stream()
        .flatMap(
            guideline ->
                Stream.concat(
                    Stream.of(guideline.code()),
                    guideline.relatedDocuments().stream().map(RelatedDocument::code)))
        .collect(Collectors.toSet());
  }

  @Test
  void everyCodeThatAPartOfAGuidelineNamesExists() {
    for (Guideline guideline : CATALOGUE.guidelines()) {
      Set<String> keyAreas = codes(guideline.keyAreas(), KeyArea::code);
      Set<String> features = codes(guideline.features(), Feature::code);
      guideline
          .crossReferences()
          .forEach(
              entry -> {
                assertTrue(features.contains(entry.feature()), entry.feature());
                assertTrue(keyAreas.contains(entry.keyArea()), entry.keyArea());
              });
      Set<String> topics =
          guideline.recommendations().stream()
              .flatMap(r -> r.topic().stream())
              .collect(Collectors.toSet());
      guideline
          .keyAreas()
          .forEach(area -> assertTrue(topics.containsAll(area.topics()), area.code()));
      Set<String> materials = codes(guideline.materials(), Material::code);
      guideline
          .rights()
          .forEach(right -> assertTrue(materials.containsAll(right.materials()), right.code()));
      Set<AgeBand> ageBands = codes(LISTS.ageBands(), AgeBandEntry::code);
      guideline
          .materials()
          .forEach(
              material -> assertTrue(ageBands.containsAll(material.ageBand().stream().toList())));
    }
  }

  @Test
  void everyCodeThatACodeListNamesExists() {
    Set<Stakeholder> stakeholders = codes(LISTS.stakeholders(), StakeholderEntry::code);
    LISTS
        .stakeholders()
        .forEach(
            entry -> entry.parent().ifPresent(parent -> assertTrue(stakeholders.contains(parent))));
    LISTS.audiences().forEach(entry -> assertTrue(stakeholders.containsAll(entry.members())));
    Set<Risk> risks = codes(LISTS.risks(), RiskEntry::code);
    LISTS.riskCollections().forEach(entry -> assertTrue(risks.containsAll(entry.members())));
    Set<String> categories = codes(LISTS.riskCategories(), RiskCategoryEntry::code);
    for (RiskEntry entry : LISTS.risks()) {
      String category = entry.category().orElseThrow();
      assertTrue(categories.contains(category));
      assertTrue(entry.code().code().startsWith(category + "/"), entry.code().code());
    }
    Set<ItuRegion> regions = codes(LISTS.regions(), RegionEntry::code);
    LISTS.memberStates().forEach(state -> assertTrue(regions.contains(state.region())));
  }

  @Test
  void entriesAreFoundByTheirCode() {
    assertEquals(
        "POL-LEG-01", CATALOGUE.recommendation("POL-LEG-01").map(Recommendation::code).orElse(""));
    assertEquals(Optional.empty(), CATALOGUE.recommendation("POL-LEG-99"));
    assertEquals(Optional.of(ItuRegion.AFRICA), CATALOGUE.regionOf("RW"));
    assertEquals(Optional.empty(), CATALOGUE.regionOf("XX"));
  }

  private static List<Integer> sizes(Function<Guideline, List<?>> part) {
    return CATALOGUE.guidelines().stream().map(guideline -> part.apply(guideline).size()).toList();
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
