package io.github.copguidelines.serialization;

import static io.github.copguidelines.serialization.BrokenCodes.codes;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.crosswalk.Mapping;
import io.github.copguidelines.crosswalk.Scheme;
import io.github.copguidelines.crosswalk.SchemeConcept;
import io.github.copguidelines.vocabulary.Risk;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the ends of mappings, and the wider concepts, that are not there. */
final class CrosswalkReferences {

  private static final String FILE = "crosswalks.json";

  private final Catalogue catalogue;
  private final BrokenCodes broken;

  CrosswalkReferences(Catalogue catalogue, BrokenCodes broken) {
    this.catalogue = catalogue;
    this.broken = broken;
  }

  void check() {
    List<Scheme> schemes = catalogue.crosswalk().schemes();
    Set<Risk> ends = ends();
    Set<String> codes = codes(schemes, Scheme::code);
    for (Mapping mapping : catalogue.crosswalk().tables().mappings()) {
      String key = mapping.risk() + " " + mapping.target();
      broken.check(FILE, key + ".risk", List.of(mapping.risk()), ends);
      broken.check(FILE, key + ".scheme", List.of(mapping.scheme()), codes);
      Set<String> concepts = new HashSet<>();
      schemes.stream()
          .filter(scheme -> scheme.code().equals(mapping.scheme()))
          .forEach(scheme -> concepts.addAll(codes(scheme.concepts(), SchemeConcept::notation)));
      if (codes.contains(mapping.scheme())) {
        broken.check(FILE, key + ".concept", mapping.concept(), concepts);
      }
    }
    schemes.forEach(this::widerConcepts);
  }

  /** A wider concept is of the same scheme and stands before. */
  private void widerConcepts(Scheme scheme) {
    Set<String> before = new HashSet<>();
    for (SchemeConcept concept : scheme.concepts()) {
      broken.check(FILE, concept.notation() + ".parent", concept.parent(), before);
      broken.check(FILE, concept.notation() + ".column", concept.column(), before);
      before.add(concept.notation());
    }
  }

  /** Where a mapping may start: risks, categories and collections. */
  private Set<Risk> ends() {
    Set<Risk> ends = new HashSet<>();
    catalogue.vocabularies().risks().forEach(entry -> ends.add(entry.code()));
    catalogue.vocabularies().riskCategories().forEach(entry -> ends.add(Risk.of(entry.code())));
    catalogue.vocabularies().riskCollections().forEach(entry -> ends.add(entry.code()));
    return ends;
  }
}
