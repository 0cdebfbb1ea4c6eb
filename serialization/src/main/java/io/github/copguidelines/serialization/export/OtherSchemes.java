package io.github.copguidelines.serialization.export;

import io.github.copguidelines.crosswalk.Crosswalk;
import io.github.copguidelines.crosswalk.Scheme;
import io.github.copguidelines.crosswalk.SchemeConcept;
import io.github.copguidelines.verification.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes concept schemes of other publishers' schemes, at our addresses if they have none. */
final class OtherSchemes {

  private OtherSchemes() {}

  static List<Resource> of(Crosswalk crosswalk) {
    List<Resource> resources = new ArrayList<>();
    for (Scheme scheme : crosswalk.schemes()) {
      Resource whole = scheme(scheme);
      resources.add(whole);
      scheme.concepts().forEach(concept -> resources.add(concept(scheme, concept, whole)));
    }
    return resources;
  }

  private static Resource scheme(Scheme scheme) {
    Resource resource = new Resource(Vocabulary.scheme(scheme.code()), "skos:ConceptScheme");
    resource.add("skos:notation", new Term.Plain(scheme.code()));
    resource.english("dcterms:title", scheme.title());
    resource.english("dcterms:description", scheme.purpose());
    scheme.publisher().ifPresent(name -> resource.add("dc:publisher", new Term.Plain(name)));
    scheme.year().ifPresent(year -> resource.add("dcterms:issued", new Term.GregorianYear(year)));
    scheme.address().ifPresent(address -> resource.refer("rdfs:seeAlso", address));
    resource.english("skos:scopeNote", scheme.unmappedOnPurpose());
    resource.english("skos:editorialNote", level(scheme.verification()));
    return resource;
  }

  private static Resource concept(Scheme scheme, SchemeConcept concept, Resource whole) {
    Resource resource =
        new Resource(Vocabulary.concept(scheme.code(), concept.notation()), "skos:Concept");
    resource.add("skos:notation", new Term.Plain(concept.notation()));
    resource.english("skos:prefLabel", concept.name());
    resource.english("skos:scopeNote", concept.gist());
    resource.english("skos:note", place(concept));
    resource.english("skos:editorialNote", level(concept.verification()));
    resource.refer("skos:inScheme", whole.address());
    List<String> wider =
        Stream.concat(concept.parent().stream(), concept.column().stream()).toList();
    wider.forEach(each -> resource.refer("skos:broader", Vocabulary.concept(scheme.code(), each)));
    if (wider.isEmpty()) {
      resource.placeAtTopOf(whole);
    }
    return resource;
  }

  private static Optional<String> place(SchemeConcept concept) {
    String articles =
        concept.articles().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return Stream.of(
            concept.paragraphs().map(text -> "Paragraphs: " + text + "."),
            Optional.of(articles)
                .filter(text -> !text.isEmpty())
                .map(
                    text -> "Articles of the Convention on the Rights of the Child: " + text + "."))
        .flatMap(Optional::stream)
        .reduce((one, other) -> one + " " + other);
  }

  private static Optional<String> level(Optional<Verification> verification) {
    return verification.map(found -> "Verification: " + found.level().code() + ".");
  }
}
