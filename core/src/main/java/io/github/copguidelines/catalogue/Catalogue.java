package io.github.copguidelines.catalogue;

import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.Risk;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The guidelines and the code lists around them, as one immutable object.
 *
 * <p>Look-ups by code are by hash and allocate nothing but their result. Thread-safe; make one and
 * share it.
 */
public final class Catalogue {

  private final List<Guideline> guidelines;
  private final Vocabularies vocabularies;
  private final List<Recommendation> recommendations;
  private final Map<String, Optional<Recommendation>> byCode = new LinkedHashMap<>();
  private final Map<String, Optional<ItuRegion>> regions = new LinkedHashMap<>();

  private Catalogue(List<Guideline> guidelines, Vocabularies vocabularies) {
    this.guidelines = List.copyOf(guidelines);
    this.vocabularies = vocabularies;
    this.recommendations =
        this.guidelines.stream()
            .flatMap(guideline -> guideline.recommendations().stream())
            .toList();
    for (Recommendation recommendation : recommendations) {
      if (byCode.put(recommendation.code(), Optional.of(recommendation)) != null) {
        throw new IllegalArgumentException("Two recommendations are " + recommendation.code());
      }
    }
    vocabularies
        .memberStates()
        .forEach(state -> regions.put(state.country(), Optional.of(state.region())));
  }

  /**
   * Returns a catalogue of guidelines and code lists.
   *
   * @throws IllegalArgumentException if two recommendations have the same code
   */
  public static Catalogue of(List<Guideline> guidelines, Vocabularies vocabularies) {
    return new Catalogue(guidelines, vocabularies);
  }

  /** Returns the guidelines in the order given; those of the library, in that of the audiences. */
  public List<Guideline> guidelines() {
    return guidelines;
  }

  /** Returns the guideline for an audience. */
  public Optional<Guideline> guideline(Audience audience) {
    return guidelines.stream().filter(guideline -> guideline.audience() == audience).findFirst();
  }

  /** Returns the recommendations of all guidelines, in order. */
  public List<Recommendation> recommendations() {
    return recommendations;
  }

  /** Returns the recommendation with a code, for example {@code POL-LEG-01}. */
  public Optional<Recommendation> recommendation(String code) {
    return byCode.getOrDefault(code, Optional.empty());
  }

  /** Returns the code lists with their labels. */
  public Vocabularies vocabularies() {
    return vocabularies;
  }

  /** Returns the languages that its texts are in, with what is known of their quality. */
  public List<CatalogueLanguage> languages() {
    return vocabularies.languages();
  }

  /**
   * Returns the risks that a code stands for: itself, the risks of a category, the members of a
   * collection.
   *
   * <p>To find what answers a category or collection, ask {@link Recommendation#risks} for any of
   * them; {@link Recommendation#addresses} knows the single risk only.
   *
   * @return the risk asked for, then the others in the order of the catalogue; the risk alone where
   *     the catalogue does not know it
   */
  public Set<Risk> risksWithin(Risk risk) {
    Set<Risk> within = new LinkedHashSet<>();
    addWithin(risk, within);
    return Collections.unmodifiableSet(within);
  }

  private void addWithin(Risk risk, Set<Risk> within) {
    if (!within.add(risk)) {
      return;
    }
    vocabularies.risks().stream()
        .map(RiskEntry::code)
        .filter(entry -> entry.category().equals(risk.code()))
        .forEach(within::add);
    vocabularies.riskCollections().stream()
        .filter(collection -> collection.code().equals(risk))
        .flatMap(collection -> collection.members().stream())
        .forEach(member -> addWithin(member, within));
  }

  /**
   * Returns the region of a Member State.
   *
   * @param country an ISO 3166-1 alpha-2 code
   * @return the region; empty for a country that is no Member State of ITU
   */
  public Optional<ItuRegion> regionOf(String country) {
    return regions.getOrDefault(country, Optional.empty());
  }

  /** Returns how many recommendations the catalogue holds. */
  @Override
  public String toString() {
    return "Catalogue{recommendations=" + recommendations.size() + "}";
  }
}
