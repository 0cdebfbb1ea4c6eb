package io.github.copguidelines.serialization.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One small graph in both of its forms, to the last character. */
class GraphTextsTest {

  private static List<Resource> graph() {
    Resource resource = new Resource("https://example.org/x", "skos:Concept");
    resource.add("skos:notation", new Term.Plain("a\"b\\c\nd\u001F e"));
    resource.text("skos:prefLabel", LocalizedText.of("en", "One").with("fr", "Un"));
    resource.english("skos:altLabel", "first");
    resource.english("skos:altLabel", "initial");
    resource.refer("skos:broader", "https://example.org/y");
    resource.refer("skos:broader", "https://example.org/z");
    resource.refer("skos:inScheme", "https://example.org/s");
    resource.add("dcterms:issued", new Term.GregorianYear(2020));
    Resource other = new Resource("https://example.org/y", "skos:Concept");
    other.refer("skos:broader", "https://example.org/z");
    return List.of(resource, other);
  }

  @Test
  void turtleHasABlockForEachResourceAndALineForEachValue() {
    assertEquals(
        """
        @prefix dc: <http://purl.org/dc/elements/1.1/> .
        @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        <https://example.org/x>
            a skos:Concept ;
            skos:notation "a\\"b\\\\c\\u000Ad\\u001F e" ;
            skos:prefLabel "One"@en,
                "Un"@fr ;
            skos:altLabel "first"@en,
                "initial"@en ;
            skos:broader <https://example.org/y>,
                <https://example.org/z> ;
            skos:inScheme <https://example.org/s> ;
            dcterms:issued "2020"^^xsd:gYear .

        <https://example.org/y>
            a skos:Concept ;
            skos:broader <https://example.org/z> .
        """,
        TurtleText.of(graph()));
  }

  @Test
  void jsonLdSaysInItsContextWhatEachMemberMeans() {
    assertEquals(
        """
        {
          "@context": {
            "dc": "http://purl.org/dc/elements/1.1/",
            "dcterms": "http://purl.org/dc/terms/",
            "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
            "skos": "http://www.w3.org/2004/02/skos/core#",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
            "id": "@id",
            "type": "@type",
            "notation": {
              "@id": "skos:notation"
            },
            "prefLabel": {
              "@id": "skos:prefLabel",
              "@container": "@language"
            },
            "altLabel": {
              "@id": "skos:altLabel",
              "@container": "@language"
            },
            "broader": {
              "@id": "skos:broader",
              "@type": "@id"
            },
            "inScheme": {
              "@id": "skos:inScheme",
              "@type": "@id"
            },
            "issued": {
              "@id": "dcterms:issued",
              "@type": "xsd:gYear"
            }
          },
          "@graph": [
            {
              "id": "https://example.org/x",
              "type": "skos:Concept",
              "notation": "a\\"b\\\\c\\nd\\u001F e",
              "prefLabel": {
                "en": "One",
                "fr": "Un"
              },
              "altLabel": {
                "en": [
                  "first",
                  "initial"
                ]
              },
              "broader": [
                "https://example.org/y",
                "https://example.org/z"
              ],
              "inScheme": "https://example.org/s",
              "issued": "2020"
            },
            {
              "id": "https://example.org/y",
              "type": "skos:Concept",
              "broader": "https://example.org/z"
            }
          ]
        }
        """,
        JsonLdText.of(graph()));
  }
}
