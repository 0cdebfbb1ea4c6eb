package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.CatalogueBuilder;
import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.context.Context;
import io.github.copguidelines.crosswalk.CrosswalkTables;
import io.github.copguidelines.guide.RecordGuide;
import io.github.copguidelines.strategy.StrategyModel;
import io.github.copguidelines.survey.Survey;
import io.github.copguidelines.terminology.TermList;
import io.github.copguidelines.terminology.Terminology;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.ChildGroup;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import io.github.copguidelines.vocabulary.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** That every code which names something else in the catalogue names something that is there. */
class CrossReferencesTest {

  private static final Catalogue CATALOGUE = Catalogues.itu2020();
  private static final String GONE = "gone";
  private static final String POL_GONE = "POL-GONE-01";

  @Test
  void everyCrossReferenceResolves() {
    assertEquals(List.of(), CrossReferences.broken(CATALOGUE));
  }

  static Stream<Arguments> inGuidelines() {
    Stakeholder nobody = Stakeholder.of(GONE);
    return Stream.of(
        of(0, "recommendations.0.topic", Topic.of(GONE), "POL-PRI-01.topic"),
        of(0, "recommendations.0.actors", nobody, "POL-PRI-01.actors"),
        of(0, "recommendations.0.group", nobody, "POL-PRI-01.group"),
        of(0, "recommendations.0.risks", Risk.of("contact/gone"), "POL-PRI-01.risks"),
        of(0, "recommendations.0.source.document", "COP-GONE", "POL-PRI-01.source.document"),
        of(0, "recommendations.0.source.section", "9.9", "POL-PRI-01.source.section"),
        of(1, "recommendations.0.keyArea", GONE, "IND-GRTS-01.keyArea"),
        of(1, "recommendations.0.feature", GONE, "IND-GRTS-01.feature"),
        of(1, "recommendations.0.source.table", "99", "IND-GRTS-01.source.table"),
        of(1, "recommendations.0.source.keyArea", "99", "IND-GRTS-01.source.keyArea"),
        of(1, "features.0.section", "9.9", "feature.feature-a.section"),
        of(1, "keyAreas.0.topics", Topic.of(GONE), "key-area.corporate-policies.topics"),
        of(1, "crossReferences.0.feature", GONE, "cross-reference.gone.corporate-policies.feature"),
        of(1, "crossReferences.0.keyArea", GONE, "cross-reference.feature-a.gone.keyArea"),
        of(2, "keyAreas.0.group", nobody, "key-area.discussion.group"),
        of(2, "vulnerabilities.0.code", ChildGroup.of(GONE), "vulnerability.gone"),
        of(
            2,
            "vulnerabilities.0.recommendations",
            POL_GONE,
            "vulnerability.children-with-disabilities.recommendations"),
        of(3, "recommendations.0.rights", GONE, "CHI-U9-01.rights"),
        of(3, "recommendations.0.material", GONE, "CHI-U9-01.material"),
        of(3, "recommendations.0.ageBand", AgeBand.of(GONE), "CHI-U9-01.ageBand"),
        of(3, "rights.0.materials", GONE, "right.definition-of-child.materials"),
        of(3, "materials.0.ageBand", AgeBand.of(GONE), "material.online-with-sango.ageBand"),
        of(3, "ageBands.0.material", GONE, "age-band.under-9.material"),
        of(3, "relatedDocuments.0.audience", GONE, "document.COP-CHI-2009.audience"));
  }

  @ParameterizedTest
  @MethodSource("inGuidelines")
  void brokenCodeInAGuidelineIsNamedWithItsFileAndKey(
      int index, String path, Object code, String key) {
    List<Guideline> guidelines = new ArrayList<>(CATALOGUE.guidelines());
    Guideline guideline = guidelines.get(index);
    guidelines.set(index, Altered.copy(Guideline.class, guideline, path, code));
    String file = List.of("cop-pol", "cop-ind", "cop-paredu", "cop-chi").get(index) + "-2020.json";

    assertEquals(
        List.of(file + ": " + key + ": " + code),
        CrossReferences.broken(copy().guidelines(guidelines).build()));
  }

  @Test
  void eachSectionOfAPointThatRestsOnSeveralIsLookedUp() {
    for (String sections : List.of("2.3-9.9", "9.9, 4")) {
      Guideline altered =
          Altered.copy(
              Guideline.class,
              CATALOGUE.guidelines().get(0),
              "recommendations.0.source.section",
              sections);
      Catalogue catalogue =
          copy()
              .guidelines(
                  Stream.concat(Stream.of(altered), CATALOGUE.guidelines().stream().skip(1))
                      .toList())
              .build();
      assertEquals(
          List.of("cop-pol-2020.json: POL-PRI-01.source.section: 9.9"),
          CrossReferences.broken(catalogue));
    }
  }

  static Stream<Arguments> inVocabularies() {
    return Stream.of(
        of("audiences.0.guideline", "COP-GONE", "policy-makers.guideline"),
        of("audiences.0.members", Stakeholder.of(GONE), "policy-makers.members"),
        of("stakeholders.0.parent", Stakeholder.of(GONE), "government.parent"),
        of("risks.0.category", GONE, "content/csam.category"),
        of("risks.0.category", "contact", "content/csam.category"),
        of("riskCollections.0.members", Risk.of("contact/gone"), "csea.members"),
        of("regions.0.offices.0.country", "XX", "africa.offices Addis Ababa"),
        of("memberStates.0.region", ItuRegion.GLOBAL, "AO.region"),
        of("observers.0.region", ItuRegion.GLOBAL, "PS.region"));
  }

  @ParameterizedTest
  @MethodSource("inVocabularies")
  void brokenCodeInACodeListIsNamedWithItsFileAndKey(String path, Object code, String key) {
    Vocabularies altered = Altered.copy(Vocabularies.class, CATALOGUE.vocabularies(), path, code);

    assertEquals(
        List.of("vocabularies.json: " + key + ": " + code),
        CrossReferences.broken(copy().vocabularies(altered).build()));
  }

  static Stream<Arguments> inTheCrosswalk() {
    return Stream.of(
        of("mappings.0.risk", Risk.of("contact/gone"), "contact/gone ITU.CONTENT.risk"),
        of("mappings.0.scheme", "GONE", "content ITU.CONTENT.scheme"),
        of("mappings.0.concept", "ITU.GONE", "content ITU.GONE.concept"),
        of("schemes.0.concepts.1.parent", "ITU.GONE", "ITU.CONTACT.parent"),
        of("schemes.0.concepts.1.column", "ITU.GONE", "ITU.CONTACT.column"));
  }

  @ParameterizedTest
  @MethodSource("inTheCrosswalk")
  void brokenCodeInTheCrosswalkIsNamedWithItsFileAndKey(String path, Object code, String key) {
    CrosswalkTables tables = CATALOGUE.crosswalk().tables();
    Catalogue catalogue =
        copy().crosswalk(Altered.copy(CrosswalkTables.class, tables, path, code)).build();

    assertEquals(
        List.of("crosswalks.json: " + key + ": " + code), CrossReferences.broken(catalogue));
  }

  @Test
  void brokenCodeAroundTheGuidelinesIsNamedWithItsFileAndKey() {
    StrategyModel strategy = CATALOGUE.strategy();
    Survey survey = CATALOGUE.survey();
    assertBroken(
        "strategy.json: NS-01.restsOn: " + POL_GONE,
        copy().strategy(Altered.copy(StrategyModel.class, strategy, "stages.0.restsOn", POL_GONE)));
    assertBroken(
        "survey.json: GCI4-LEG-01.edition: GCI-v99",
        copy().survey(Altered.copy(Survey.class, survey, "questions.0.edition", "GCI-v99")));
    assertBroken(
        "context.json: itu-member-state-administrations.stakeholders: gone",
        context("addressees.0.stakeholders", Stakeholder.of(GONE)));
    assertBroken(
        "context.json: responseModel 1.recommendations: " + POL_GONE,
        context("responseModel.domains.0.capabilities.0.recommendations", POL_GONE));
    assertBroken(
        "context.json: regionalLaunches.region: GLOBAL",
        context("regionalLaunches.launches.0.region", ItuRegion.GLOBAL));
  }

  @Test
  void fieldOfAnObjectThatIsNotListedIsNamed() {
    RecordGuide guide = CATALOGUE.recordGuide();
    int fields = guide.codeLists().stream().map(list -> list.code()).toList().indexOf("field");
    String path = "codeLists." + fields + ".entries.0.code";
    assertBroken(
        "record-guide.json: field.gone.year: gone",
        copy().recordGuide(Altered.copy(RecordGuide.class, guide, path, "gone.year")));
  }

  @Test
  void conceptThatEnglishLacksIsNamed() {
    TermList french = CATALOGUE.terminology().list("fr").orElseThrow();
    TermList altered = Altered.copy(TermList.class, french, "entries.0.concept", GONE);
    Terminology terms =
        Terminology.of(
            List.of("en", "fr"),
            language ->
                language.equals("fr")
                    ? altered
                    : CATALOGUE.terminology().list(language).orElseThrow());
    assertBroken(
        "terminology/fr.json: " + french.entries().get(0).avoid().get(0) + ".concept: gone",
        copy().terminology(terms));
  }

  private static CatalogueBuilder context(String path, Object code) {
    return copy().context(Altered.copy(Context.class, CATALOGUE.context(), path, code));
  }

  private static void assertBroken(String expected, CatalogueBuilder catalogue) {
    assertEquals(List.of(expected), CrossReferences.broken(catalogue.build()));
  }

  private static Arguments of(Object... arguments) {
    return Arguments.of(arguments);
  }

  private static CatalogueBuilder copy() {
    return Catalogue.builder()
        .guidelines(CATALOGUE.guidelines())
        .vocabularies(CATALOGUE.vocabularies())
        .strategy(CATALOGUE.strategy())
        .survey(CATALOGUE.survey())
        .recordGuide(CATALOGUE.recordGuide())
        .terminology(CATALOGUE.terminology())
        .context(CATALOGUE.context())
        .crosswalk(CATALOGUE.crosswalk().tables());
  }
}
