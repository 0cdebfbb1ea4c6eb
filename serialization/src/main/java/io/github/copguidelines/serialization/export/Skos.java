package io.github.copguidelines.serialization.export;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.model.NotSerialized;
import java.util.ArrayList;
import java.util.List;

/**
 * The code lists of a catalogue and its crosswalk as a SKOS graph.
 *
 * <p>Each list is a {@code skos:ConceptScheme}, each of its entries a {@code skos:Concept} with its
 * code as {@code skos:notation} and a {@code skos:prefLabel} for each language; categories are the
 * broader concepts of risks, collections of risks are {@code skos:Collection}s. Other publishers'
 * schemes follow, named by our addresses. Mappings use the mapping properties of SKOS. These apply
 * only between concepts, so mappings from a collection or to a whole scheme are notes. The
 * verification of an entry or a mapping is in an editorial note.
 *
 * <p>A name that the catalogue advises against is a {@code skos:hiddenLabel}, for searches only.
 * The lists of terms to avoid are not in the graph: they have no codes, and differ by language.
 *
 * <p>Immutable and thread-safe; the same catalogue gives the same bytes.
 */
@NotSerialized
public final class Skos {

  private final List<Resource> resources;

  private Skos(List<Resource> resources) {
    this.resources = resources;
  }

  /** Returns the graph of a catalogue. */
  public static Skos of(Catalogue catalogue) {
    List<Resource> resources = new ArrayList<>(OurConcepts.of(catalogue));
    resources.addAll(OtherSchemes.of(catalogue.crosswalk()));
    return new Skos(List.copyOf(resources));
  }

  /** Returns the graph as Turtle. */
  public String turtle() {
    return TurtleText.of(resources);
  }

  /** Returns the graph as JSON-LD with an embedded context, so it needs no network access. */
  public String jsonLd() {
    return JsonLdText.of(resources);
  }
}
