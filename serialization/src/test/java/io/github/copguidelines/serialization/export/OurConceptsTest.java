package io.github.copguidelines.serialization.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.copguidelines.catalogue.AgeBandEntry;
import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.RiskCategoryEntry;
import io.github.copguidelines.catalogue.RiskCollection;
import io.github.copguidelines.catalogue.RiskEntry;
import io.github.copguidelines.catalogue.StakeholderEntry;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.crosswalk.CrosswalkTables;
import io.github.copguidelines.crosswalk.Mapping;
import io.github.copguidelines.crosswalk.MappingJudgement;
import io.github.copguidelines.crosswalk.MappingRelation;
import io.github.copguidelines.crosswalk.Scheme;
import io.github.copguidelines.terminology.TermEntry;
import io.github.copguidelines.terminology.TermList;
import io.github.copguidelines.terminology.TermMatch;
import io.github.copguidelines.terminology.Terminology;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The graph of a catalogue with one of each thing, to the last statement. */
class OurConceptsTest {

  private static final String OURS = "https://copguidelines.github.io/vocabulary/";
  private static final String ABOUT =
      "A code list of the digest of ITU's Guidelines on Child Online Protection and of what"
          + " surrounds them, in the words of its authors; ITU does not endorse it.";

  private static final Risk FIRST = Risk.of("contact/first");
  private static final Risk BOTH = Risk.of("both");

  private static Catalogue catalogue() {
    return Catalogue.builder()
        .vocabularies(
            Vocabularies.builder()
                .addStakeholders(
                    StakeholderEntry.builder()
                        .code(Stakeholder.of("whole"))
                        .label(LocalizedText.of("en", "Whole"))
                        .build(),
                    StakeholderEntry.builder()
                        .code(Stakeholder.of("both"))
                        .parent(Stakeholder.of("whole"))
                        .label(LocalizedText.of("en", "Part"))
                        .build())
                .addAgeBand(
                    AgeBandEntry.builder()
                        .code(AgeBand.of("some"))
                        .label(LocalizedText.of("en", "Some"))
                        .verification(
                            Verification.builder()
                                .level(VerificationLevel.RECALLED)
                                .addSource("https://example.org/seen")
                                .doubtful(true)
                                .build())
                        .build())
                .addRiskCategory(
                    RiskCategoryEntry.builder()
                        .code("contact")
                        .label(LocalizedText.of("en", "Contact"))
                        .build())
                .addRisk(
                    RiskEntry.builder()
                        .code(FIRST)
                        .category("contact")
                        .status("proposed")
                        .label(LocalizedText.of("en", "First").with("fr", "Un"))
                        .description(LocalizedText.of("en", "What it is."))
                        .addAlternatives("one", "badword (to be avoided)")
                        .build())
                .addRiskCollection(
                    RiskCollection.builder()
                        .code(BOTH)
                        .addMember(FIRST)
                        .label(LocalizedText.of("en", "Both"))
                        .build())
                .build())
        .crosswalk(
            CrosswalkTables.builder()
                .mappings(mappings())
                .addScheme(Scheme.builder().code("S").title("Scheme").build())
                .build())
        .terminology(
            Terminology.of(
                List.of(
                    TermList.builder()
                        .language("en")
                        .addEntry(
                            TermEntry.builder().addAvoid("badword").match(TermMatch.WORD).build())
                        .build())))
        .build();
  }

  private static List<Mapping> mappings() {
    Mapping concept =
        Mapping.builder()
            .risk(FIRST)
            .relation(MappingRelation.EXACT_MATCH)
            .scheme("S")
            .concept("S.1")
            .judgement(MappingJudgement.HIGH)
            .verification(Verification.of(VerificationLevel.PARTLY))
            .build();
    Mapping scheme =
        Mapping.builder().risk(FIRST).relation(MappingRelation.BROAD_MATCH).scheme("S").build();
    Mapping collection =
        Mapping.builder()
            .risk(BOTH)
            .relation(MappingRelation.CLOSE_MATCH)
            .scheme("S")
            .concept("S.2")
            .build();
    return List.of(concept, scheme, collection);
  }

  private static String turtle(String prefix) {
    return TurtleText.of(
            OurConcepts.of(catalogue()).stream()
                .filter(resource -> resource.address().startsWith(OURS + prefix))
                .toList())
        .replaceFirst("(?s)\\A.*?\n\n", "\n")
        .replace(OURS, "")
        .replace(ABOUT, "ABOUT");
  }

  @Test
  void categoriesAreConceptsAmongTheRisksAndMappingsWithoutTwoConceptsAreNotes() {
    assertEquals(
        """

        <risks/contact>
            a skos:Concept ;
            skos:notation "contact" ;
            skos:prefLabel "Contact"@en ;
            skos:inScheme <risks> ;
            skos:topConceptOf <risks> .

        <risks>
            a skos:ConceptScheme ;
            dcterms:title "Risks"@en ;
            dcterms:description "ABOUT"@en ;
            skos:hasTopConcept <risks/contact> .

        <risks/contact/first>
            a skos:Concept ;
            skos:notation "contact/first" ;
            skos:prefLabel "First"@en,
                "Un"@fr ;
            skos:altLabel "one"@en ;
            skos:hiddenLabel "badword"@en ;
            skos:definition "What it is."@en ;
            skos:editorialNote "Status: proposed."@en,
                "Mapping: exactMatch S.1; judgement: high; verification: partly."@en,
                "Mapping: broadMatch S."@en ;
            skos:inScheme <risks> ;
            skos:broader <risks/contact> ;
            skos:exactMatch <schemes/S/S.1> .

        <risk-collections/both>
            a skos:Collection ;
            skos:notation "both" ;
            skos:prefLabel "Both"@en ;
            skos:member <risks/contact/first> ;
            skos:editorialNote "Mapping: closeMatch S.2."@en .
        """,
        turtle("risk"));
  }

  @Test
  void aListIsASchemeWithATitleMadeOfItsNameAndAnEntrySaysHowSureItIs() {
    assertEquals(
        """

        <age-bands>
            a skos:ConceptScheme ;
            dcterms:title "Age bands"@en ;
            dcterms:description "ABOUT"@en ;
            skos:hasTopConcept <age-bands/some> .

        <age-bands/some>
            a skos:Concept ;
            skos:notation "some" ;
            skos:prefLabel "Some"@en ;
            dc:source "https://example.org/seen"@en ;
            skos:editorialNote "Status: doubtful."@en,
                "Verification: recalled."@en ;
            skos:inScheme <age-bands> ;
            skos:topConceptOf <age-bands> .
        """,
        turtle("age-bands"));
  }

  /** The second has the code of a collection of risks, whose mappings are none of its. */
  @Test
  void onlyWhatHasNothingWiderIsAtTheTop() {
    assertEquals(
        """

        <stakeholders>
            a skos:ConceptScheme ;
            dcterms:title "Stakeholders"@en ;
            dcterms:description "ABOUT"@en ;
            skos:hasTopConcept <stakeholders/whole> .

        <stakeholders/whole>
            a skos:Concept ;
            skos:notation "whole" ;
            skos:prefLabel "Whole"@en ;
            skos:inScheme <stakeholders> ;
            skos:topConceptOf <stakeholders> .

        <stakeholders/both>
            a skos:Concept ;
            skos:notation "both" ;
            skos:prefLabel "Part"@en ;
            skos:inScheme <stakeholders> ;
            skos:broader <stakeholders/whole> .
        """,
        turtle("stakeholders"));
  }

  @Test
  void everyListButThoseOfRisksInTheRisksIsAScheme() {
    List<String> lists = CodeLists.of(catalogue()).stream().map(ExportedCodeList::name).toList();
    List<String> schemes =
        OurConcepts.of(catalogue()).stream()
            .filter(
                resource ->
                    List.of(new Term.Reference("skos:ConceptScheme"))
                        .equals(resource.statements().get(Resource.TYPE)))
            .map(resource -> resource.address().substring(OURS.length()))
            .toList();
    assertEquals(lists.stream().filter(name -> !name.startsWith("risk-")).toList(), schemes);
    assertFalse(schemes.isEmpty());
  }

  @Test
  void theGraphHasOurListsAndThenTheSchemesOfOthers() {
    Catalogue catalogue = catalogue();
    List<Resource> all = new ArrayList<>(OurConcepts.of(catalogue));
    all.addAll(OtherSchemes.of(catalogue.crosswalk()));
    assertEquals(OURS + "schemes/S", all.get(all.size() - 1).address());
    assertEquals(TurtleText.of(all), Skos.of(catalogue).turtle());
    assertEquals(JsonLdText.of(all), Skos.of(catalogue).jsonLd());
  }
}
