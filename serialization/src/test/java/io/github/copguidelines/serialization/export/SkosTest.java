package io.github.copguidelines.serialization.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.crosswalk.Mapping;
import io.github.copguidelines.crosswalk.MappingRelation;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.vocabulary.Risk;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The graph as a library for RDF reads it. */
class SkosTest {

  private static final Catalogue CATALOGUE = Catalogues.itu2020();
  private static final Skos GRAPH = Skos.of(CATALOGUE);
  private static final Model TURTLE = read(GRAPH.turtle(), Lang.TURTLE);
  private static final String OURS = "https://copguidelines.github.io/vocabulary/";

  private static Model read(String text, Lang form) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.create().source(new StringReader(text)).lang(form).strict(true).parse(model);
    return model;
  }

  @Test
  void turtleAndJsonLdAreTheSameGraph() {
    Model jsonLd = read(GRAPH.jsonLd(), Lang.JSONLD);
    assertEquals(List.of(), TURTLE.difference(jsonLd).listStatements().toList());
    assertEquals(List.of(), jsonLd.difference(TURTLE).listStatements().toList());
    assertTrue(TURTLE.size() > 5_000, "statements: " + TURTLE.size());
  }

  @Test
  void everyTitleOfTheCatalogueIsALabelInItsLanguage() {
    Map<String, Integer> expected = new TreeMap<>();
    NamedEntries.of(CATALOGUE)
        .forEach(
            named -> named.name().languages().forEach(tag -> expected.merge(tag, 1, Integer::sum)));
    CATALOGUE
        .crosswalk()
        .schemes()
        .forEach(scheme -> expected.merge("en", scheme.concepts().size(), Integer::sum));
    Map<String, Integer> found = new TreeMap<>();
    TURTLE
        .listStatements(null, SKOS.prefLabel, null, (String) null)
        .forEach(label -> found.merge(label.getLanguage(), 1, Integer::sum));
    assertTrue(found.keySet().containsAll(List.of("ar", "en", "es", "fr", "ru", "zh")));
    assertEquals(expected, found);
  }

  @Test
  void noResourceHasTwoPreferredLabelsInOneLanguageOrTwoNotations() {
    Set<String> seen = new HashSet<>();
    for (Property property : List.of(SKOS.prefLabel, SKOS.notation)) {
      TURTLE
          .listStatements(null, property, null, (String) null)
          .forEach(
              statement ->
                  assertTrue(
                      seen.add(
                          statement.getSubject() + " " + property + " " + statement.getLanguage()),
                      statement.toString()));
    }
  }

  @Test
  void everyConceptHasALabelANotationAndAScheme() {
    List<String> lacking = new ArrayList<>();
    for (org.apache.jena.rdf.model.Resource concept :
        TURTLE.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList()) {
      if (!concept.hasProperty(SKOS.prefLabel)
          || !concept.hasProperty(SKOS.notation)
          || !TURTLE.contains(
              concept.getPropertyResourceValue(SKOS.inScheme), RDF.type, SKOS.ConceptScheme)
          || concept.hasProperty(SKOS.broader) == concept.hasProperty(SKOS.topConceptOf)) {
        lacking.add(concept.toString());
      }
    }
    assertEquals(List.of(), lacking);
  }

  @Test
  void everySchemeNamesItsTopConceptsAsTheyNameIt() {
    Model inverse = ModelFactory.createDefaultModel();
    TURTLE
        .listStatements(null, SKOS.topConceptOf, (RDFNode) null)
        .forEach(top -> inverse.add(top.getResource(), SKOS.hasTopConcept, top.getSubject()));
    List<Statement> expected = inverse.listStatements().toList();
    List<Statement> found =
        TURTLE.listStatements(null, SKOS.hasTopConcept, (RDFNode) null).toList();
    assertFalse(found.isEmpty());
    assertEquals(Set.copyOf(expected), Set.copyOf(found));
  }

  @Test
  void aMappingThatSkosCannotSayIsANote() {
    int notes = 0;
    for (Mapping mapping : CATALOGUE.crosswalk().mappings()) {
      boolean collection = isCollection(mapping.risk());
      if (!collection && mapping.concept().isPresent()) {
        continue;
      }
      String address = OURS + (collection ? "risk-collections/" : "risks/") + mapping.risk().code();
      String note = "Mapping: " + mapping.relation().skosName() + " " + mapping.target() + ";";
      assertTrue(
          TURTLE.getResource(address).listProperties(SKOS.editorialNote).toList().stream()
              .anyMatch(statement -> statement.getString().startsWith(note)),
          address + " " + note);
      notes++;
    }
    assertTrue(notes > 0);
  }

  private static boolean isCollection(Risk risk) {
    return CATALOGUE.vocabularies().riskCollections().stream()
        .anyMatch(collection -> collection.code().equals(risk));
  }

  @Test
  void everyReferenceWithinTheGraphIsDescribedThere() {
    List<Statement> dangling =
        TURTLE
            .listStatements()
            .filterKeep(statement -> statement.getObject().isURIResource())
            .filterKeep(statement -> statement.getResource().getURI().startsWith(OURS))
            .filterDrop(statement -> TURTLE.contains(statement.getResource(), RDF.type))
            .toList();
    assertEquals(List.of(), dangling);
  }

  @Test
  void mappingsBetweenConceptsAreThoseOfTheCrosswalk() {
    Map<String, Integer> expected = new TreeMap<>();
    for (Mapping mapping : CATALOGUE.crosswalk().mappings()) {
      String code = mapping.risk().code();
      boolean collection = !code.contains("/") && !isCategory(code);
      if (mapping.concept().isPresent() && !collection) {
        expected.merge(mapping.relation().skosName(), 1, Integer::sum);
      }
    }
    Map<String, Integer> found = new TreeMap<>();
    for (MappingRelation relation : MappingRelation.values()) {
      Property property =
          ResourceFactory.createProperty(SKOS.broader.getNameSpace() + relation.skosName());
      int count = TURTLE.listStatements(null, property, (RDFNode) null).toList().size();
      found.put(relation.skosName(), count);
    }
    assertEquals(expected, found);
  }

  private static boolean isCategory(String code) {
    return CATALOGUE.vocabularies().riskCategories().stream()
        .anyMatch(category -> category.code().equals(code));
  }

  @Test
  void everyMappingIsNotedWithJudgementAndVerification() {
    long notes =
        TURTLE
            .listStatements(null, SKOS.editorialNote, null, (String) null)
            .filterKeep(
                note ->
                    note.getString()
                        .matches("Mapping: \\S+Match \\S+; judgement: \\w+; verification: \\w+\\."))
            .toList()
            .size();
    assertEquals(CATALOGUE.crosswalk().mappings().list().size(), notes);
  }

  @Test
  void partsStandBelowWhatTheyArePartsOf() {
    Map<String, String> wider =
        Map.of(
            "guideline-sections/COP-POL-2020/4.2.1", "guideline-sections/COP-POL-2020/4.2",
            "guideline-sections/COP-POL-2020/Appendix%201", "guidelines/COP-POL-2020",
            "features/COP-IND-2020/feature-a", "guidelines/COP-IND-2020",
            "strategy-checklist/NS-01-C01", "strategy-stages/NS-01",
            "survey-questions/GCI4-LEG-01", "survey-editions/GCI-v4",
            "capabilities/1", "capability-domains/MNR-POL");
    wider.forEach(
        (part, whole) ->
            assertTrue(
                TURTLE.contains(
                    TURTLE.getResource(OURS + part),
                    SKOS.broader,
                    TURTLE.getResource(OURS + whole)),
                part));
  }

  @Test
  void aTermToAvoidIsFoundButNotOffered() {
    var extortion = TURTLE.getResource(OURS + "risks/contact/sexual-extortion");
    assertTrue(TURTLE.contains(extortion, SKOS.hiddenLabel, "sextortion", "en"));
    assertFalse(TURTLE.contains(extortion, SKOS.altLabel));
  }

  @Test
  void aRiskStandsBelowItsCategoryAndInItsCollection() {
    var grooming = TURTLE.getResource(OURS + "risks/contact/grooming");
    var contact = TURTLE.getResource(OURS + "risks/contact");
    assertTrue(TURTLE.contains(grooming, SKOS.broader, contact));
    assertTrue(TURTLE.contains(contact, SKOS.topConceptOf, TURTLE.getResource(OURS + "risks")));
    assertTrue(TURTLE.contains(grooming, SKOS.notation, "contact/grooming"));
    assertTrue(
        TURTLE.contains(TURTLE.getResource(OURS + "risk-collections/csea"), SKOS.member, grooming));
    assertTrue(
        TURTLE.contains(
            grooming,
            SKOS.exactMatch,
            TURTLE.getResource(OURS + "schemes/ITU-COP-2020/ITU.CONTACT.GROOMING")));
  }

  @Test
  void twoRunsGiveTheSameBytes() {
    assertEquals(GRAPH.turtle(), Skos.of(CATALOGUE).turtle());
    assertEquals(GRAPH.jsonLd(), Skos.of(CATALOGUE).jsonLd());
  }

  @Test
  void textsOfEveryKindComeBackAsTheyWere() {
    String text = "a \"b\" \\ c\nd\te\u0001 \u0627\u0644\u0623 \uD83D\uDE00";
    Resource resource = new Resource(OURS + "x", "skos:Concept");
    resource.english("skos:prefLabel", text);
    for (Model model :
        List.of(
            read(TurtleText.of(List.of(resource)), Lang.TURTLE),
            read(JsonLdText.of(List.of(resource)), Lang.JSONLD))) {
      assertEquals(text, model.getResource(OURS + "x").getProperty(SKOS.prefLabel).getString());
    }
  }
}
