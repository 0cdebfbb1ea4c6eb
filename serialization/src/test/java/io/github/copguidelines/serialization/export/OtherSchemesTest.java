package io.github.copguidelines.serialization.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.crosswalk.Crosswalk;
import io.github.copguidelines.crosswalk.CrosswalkTables;
import io.github.copguidelines.crosswalk.Scheme;
import io.github.copguidelines.crosswalk.SchemeConcept;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherSchemesTest {

  private static final String SCHEMES = "https://copguidelines.github.io/vocabulary/schemes/";

  private static String turtle(Scheme scheme) {
    CrosswalkTables tables = CrosswalkTables.builder().addScheme(scheme).build();
    return TurtleText.of(OtherSchemes.of(Crosswalk.of(tables, List.of())))
        .replaceFirst("(?s)\\A.*?\n\n", "\n")
        .replace(SCHEMES, "");
  }

  @Test
  void aSchemeTellsAllThatIsKnownOfItAndItsConcepts() {
    Scheme scheme =
        Scheme.builder()
            .code("S")
            .title("A scheme")
            .purpose("To sort.")
            .publisher("Example Institute")
            .year(2021)
            .address("https://example.org/scheme")
            .unmappedOnPurpose("Some are left out.")
            .verification(Verification.of(VerificationLevel.RECALLED))
            .addConcepts(
                SchemeConcept.builder()
                    .notation("S.1")
                    .name("One")
                    .gist("What it is about.")
                    .paragraphs("4-6")
                    .addArticles(3, 34)
                    .verification(Verification.of(VerificationLevel.PARTLY))
                    .build(),
                SchemeConcept.builder()
                    .notation("S.1.1")
                    .name("Within")
                    .parent("S.1")
                    .column("S.C")
                    .addArticles(19)
                    .build(),
                SchemeConcept.builder().notation("S.C").name("Column").paragraphs("7").build())
            .build();
    assertEquals(
        """

        <S>
            a skos:ConceptScheme ;
            skos:notation "S" ;
            dcterms:title "A scheme"@en ;
            dcterms:description "To sort."@en ;
            dc:publisher "Example Institute" ;
            dcterms:issued "2021"^^xsd:gYear ;
            rdfs:seeAlso <https://example.org/scheme> ;
            skos:scopeNote "Some are left out."@en ;
            skos:editorialNote "Verification: recalled."@en ;
            skos:hasTopConcept <S/S.1>,
                <S/S.C> .

        <S/S.1>
            a skos:Concept ;
            skos:notation "S.1" ;
            skos:prefLabel "One"@en ;
            skos:scopeNote "What it is about."@en ;
            skos:note "Paragraphs: 4-6. Articles of the Convention on the Rights of the Child: 3, 34."@en ;
            skos:editorialNote "Verification: partly."@en ;
            skos:inScheme <S> ;
            skos:topConceptOf <S> .

        <S/S.1.1>
            a skos:Concept ;
            skos:notation "S.1.1" ;
            skos:prefLabel "Within"@en ;
            skos:note "Articles of the Convention on the Rights of the Child: 19."@en ;
            skos:inScheme <S> ;
            skos:broader <S/S.1>,
                <S/S.C> .

        <S/S.C>
            a skos:Concept ;
            skos:notation "S.C" ;
            skos:prefLabel "Column"@en ;
            skos:note "Paragraphs: 7."@en ;
            skos:inScheme <S> ;
            skos:topConceptOf <S> .
        """,
        turtle(scheme));
  }

  @Test
  void whatIsNotKnownIsNotSaid() {
    assertEquals(
        """

        <S>
            a skos:ConceptScheme ;
            skos:notation "S" ;
            dcterms:title "A scheme"@en ;
            skos:hasTopConcept <S/1> .

        <S/1>
            a skos:Concept ;
            skos:notation "1" ;
            skos:prefLabel "One"@en ;
            skos:inScheme <S> ;
            skos:topConceptOf <S> .
        """,
        turtle(
            Scheme.builder()
                .code("S")
                .title("A scheme")
                .addConcepts(SchemeConcept.builder().notation("1").name("One").build())
                .build()));
  }
}
