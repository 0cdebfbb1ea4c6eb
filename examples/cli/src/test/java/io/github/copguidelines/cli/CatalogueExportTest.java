package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.CatalogueDocument;
import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.SourceReference;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.export.CodeLists;
import io.github.copguidelines.serialization.export.ExportedCodeList;
import io.github.copguidelines.serialization.export.Skos;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Risk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatalogueExportTest {

  private static final Catalogue CATALOGUE = Catalogues.itu2020();

  private static CatalogueDocument json(String... arguments) {
    return CopJson.strict().read(Run.of(arguments).out(), CatalogueDocument.class).value();
  }

  @Test
  void jsonIsTheWholeCatalogueAsOneDocument() {
    Run run = Run.of("catalogue", "--format", "json");
    assertEquals(CopJson.strict().write(CATALOGUE.document()), run.out());
  }

  @Test
  void narrowedJsonHoldsTheGuidelinesOfWhatWasChosenWithThatOnly() {
    CatalogueDocument chosen =
        json("catalogue", "--format", "json", "ind-grts-01", "pol-leg-01", "POL-LEG-02");
    assertEquals(
        List.of(List.of("POL-LEG-01", "POL-LEG-02"), List.of("IND-GRTS-01")),
        chosen.guidelines().stream().map(CatalogueExportTest::codes).toList());
    Guideline whole = CATALOGUE.guideline(Audience.POLICY_MAKERS).orElseThrow();
    assertEquals(
        whole,
        Guideline.builder()
            .from(chosen.guidelines().get(0))
            .recommendations(whole.recommendations())
            .build());
    assertEquals(
        CatalogueDocument.builder().schemaVersion("1.0").guidelines(chosen.guidelines()).build(),
        chosen);
  }

  @Test
  void jsonIsNarrowedByFiltersToo() {
    CatalogueDocument chosen =
        json("catalogue", "--format", "json", "--audience", "industry", "--risk", "contact");
    Set<Risk> risks = CATALOGUE.risksWithin(Risk.CONTACT_RISKS);
    assertEquals(
        CATALOGUE.guideline(Audience.INDUSTRY).orElseThrow().recommendations().stream()
            .filter(entry -> entry.risks().stream().anyMatch(risks::contains))
            .map(Recommendation::code)
            .toList(),
        chosen.guidelines().stream().flatMap(one -> codes(one).stream()).toList());
  }

  private static List<String> codes(Guideline guideline) {
    return guideline.recommendations().stream().map(Recommendation::code).toList();
  }

  @Test
  void csvHoldsTheRecommendationsThatWereChosen() {
    Run all = Run.of("catalogue", "--format", "csv");
    assertEquals(CodeLists.of(CATALOGUE, "recommendations").csv(Locale.ENGLISH), all.out());
    Run one = Run.of("catalogue", "--format", "csv", "pol-leg-01");
    List<String> lines = one.out().lines().toList();
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).startsWith("code,title-"), one.out());
    assertTrue(lines.get(1).startsWith("POL-LEG-01,"), one.out());
  }

  @Test
  void csvHoldsAnotherCodeListWhenAsked() {
    Run run = Run.of("catalogue", "--format", "csv", "--list", "risks");
    assertEquals(CodeLists.of(CATALOGUE, "risks").csv(Locale.ENGLISH), run.out());
  }

  @Test
  void everyListOfTheCatalogueCanBeAskedFor() {
    for (ExportedCodeList list : CodeLists.of(CATALOGUE)) {
      Run run = Run.of("catalogue", "--format", "csv", "--list", list.name(), "--lang", "ar");
      assertEquals(list.csv(Locale.forLanguageTag("ar")), run.out(), list.name());
      assertEquals(0, run.exit());
    }
  }

  @Test
  void aRecommendationShowsDocumentSectionAndVerificationInTextAndJson() {
    List<String> arguments = new ArrayList<>(List.of("catalogue"));
    CATALOGUE.recommendations().forEach(entry -> arguments.add(entry.code()));
    String[] texts = Run.of(arguments.toArray(new String[0])).out().split("\n\n", -1);
    for (int i = 0; i < CATALOGUE.recommendations().size(); i++) {
      String text = texts[i];
      Recommendation entry = CATALOGUE.recommendations().get(i);
      SourceReference source = entry.source().orElseThrow();
      String level = entry.verificationLevel().code();
      assertTrue(text.startsWith(entry.code() + "  "), text);
      assertTrue(text.contains("\n  source: " + source.document()), text);
      source.section().ifPresent(number -> assertTrue(text.contains(", section " + number), text));
      assertTrue(
          (text + "\n").matches("(?s).*\n  verification: " + level + " \\([A-Z][a-z ]+\\)[,\n].*"),
          text);
    }
    JsonNode json =
        JsonMapper.shared()
            .readTree(Run.of("catalogue", "POL-LEG-01", "--format", "json").out())
            .at("/guidelines/0/recommendations/0");
    assertEquals("POL-LEG-01", json.get("code").asString());
    assertEquals("COP-POL-2020", json.at("/source/document").asString());
    assertEquals("5.1", json.at("/source/section").asString());
    assertEquals(
        CATALOGUE.recommendation("POL-LEG-01").orElseThrow().verificationLevel().code(),
        json.at("/verification/level").asString());
  }

  @Test
  void skosIsTheGraphOfTheWholeCatalogue() {
    Skos graph = Skos.of(CATALOGUE);
    assertEquals(graph.turtle(), Run.of("catalogue", "--format", "skos-turtle").out());
    assertEquals(graph.jsonLd(), Run.of("catalogue", "--format", "skos-jsonld").out());
  }

  @Test
  void whatIsWrittenWholeIsNotNarrowedSilently() {
    for (List<String> arguments :
        List.of(
            List.of("catalogue", "--format", "skos-turtle", "--risk", "contact"),
            List.of("catalogue", "--format", "csv", "--list", "risks", "POL-LEG-01"))) {
      Run run = Run.of(arguments.toArray(new String[0]));
      assertEquals(2, run.exit());
      assertEquals("", run.out());
      assertTrue(run.err().contains("written whole"), run.err());
    }
  }

  @Test
  void aListGoesWithCsvOnlyAndMustExist() {
    Run text = Run.of("catalogue", "--list", "risks");
    assertEquals(2, text.exit());
    assertTrue(text.err().contains("--format csv"), text.err());
    Run unknown = Run.of("catalogue", "--format", "csv", "--list", "colours");
    assertEquals(2, unknown.exit());
    for (ExportedCodeList list : CodeLists.of(CATALOGUE)) {
      assertTrue(unknown.err().contains(" " + list.name()), unknown.err());
    }
  }
}
