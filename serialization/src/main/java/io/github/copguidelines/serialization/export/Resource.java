package io.github.copguidelines.serialization.export;

import io.github.copguidelines.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A resource of an RDF graph with its statements, by predicate in the order of first use. */
final class Resource {

  static final String TYPE = "rdf:type";

  private final String address;
  private final Map<String, List<Term>> statements = new LinkedHashMap<>();

  Resource(String address, String type) {
    this.address = address;
    add(TYPE, new Term.Reference(type));
  }

  String address() {
    return address;
  }

  Map<String, List<Term>> statements() {
    return statements;
  }

  void add(String predicate, Term value) {
    statements.computeIfAbsent(predicate, name -> new ArrayList<>()).add(value);
  }

  void refer(String predicate, String to) {
    add(predicate, new Term.Reference(to));
  }

  /** Adds the statements, in both resources, that this concept is at the top of a scheme. */
  void placeAtTopOf(Resource scheme) {
    refer("skos:topConceptOf", scheme.address());
    scheme.refer("skos:hasTopConcept", address);
  }

  void text(String predicate, LocalizedText texts) {
    texts.asMap().forEach((language, text) -> add(predicate, new Term.Text(language, text)));
  }

  /** Adds an English text, if there is one. */
  void english(String predicate, Optional<String> text) {
    text.ifPresent(words -> add(predicate, new Term.Text("en", words)));
  }

  void english(String predicate, String text) {
    english(predicate, Optional.of(text));
  }
}
