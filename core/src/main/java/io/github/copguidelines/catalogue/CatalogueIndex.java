package io.github.copguidelines.catalogue;

import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An index for frequent look-ups in a catalogue, built once. */
final class CatalogueIndex {

  private final List<Recommendation> recommendations;
  private final List<RiskEntry> riskEntries;
  private final Map<String, Optional<Recommendation>> byCode;
  private final Map<String, Optional<ItuRegion>> regions;
  private final Map<AgeBand, Optional<AgeRange>> ages = new HashMap<>();
  private final Hierarchy<Risk> risks;
  private final Hierarchy<Stakeholder> stakeholders;

  CatalogueIndex(List<Guideline> guidelines, Vocabularies lists) {
    recommendations =
        guidelines.stream().flatMap(guideline -> guideline.recommendations().stream()).toList();
    riskEntries = lists.risks();
    byCode = new HashMap<>(2 * recommendations.size());
    regions = new HashMap<>(2 * lists.memberStates().size());
    for (Recommendation entry : recommendations) {
      if (byCode.put(entry.code(), Optional.of(entry)) != null) {
        throw new IllegalArgumentException("Two recommendations are " + entry.code());
      }
    }
    lists
        .memberStates()
        .forEach(state -> regions.put(state.country(), Optional.of(state.region())));
    lists.ageBands().forEach(band -> ages.put(band.code(), AgeRange.of(band)));
    risks = Hierarchy.ofRisks(lists);
    stakeholders = Hierarchy.ofStakeholders(lists);
  }

  List<Recommendation> recommendations() {
    return recommendations;
  }

  List<Recommendation> recommendationsFor(PracticeRecord record) {
    Set<String> named =
        record.implementations().stream().map(Implementation::code).collect(Collectors.toSet());
    return recommendations.stream().filter(entry -> named.contains(entry.code())).toList();
  }

  List<RiskEntry> risksOf(Recommendation recommendation) {
    Set<Risk> named =
        recommendation.risks().stream()
            .flatMap(risk -> risks.within(risk).stream())
            .collect(Collectors.toSet());
    return riskEntries.stream().filter(entry -> named.contains(entry.code())).toList();
  }

  Optional<Recommendation> recommendation(String code) {
    return byCode.getOrDefault(code, Optional.empty());
  }

  Optional<ItuRegion> region(String country) {
    return regions.getOrDefault(country, Optional.empty());
  }

  Hierarchy<Risk> risks() {
    return risks;
  }

  Hierarchy<Stakeholder> stakeholders() {
    return stakeholders;
  }

  /** Returns the ages of a band; empty if they are unknown. */
  Optional<AgeRange> ages(AgeBand band) {
    Optional<AgeRange> known = ages.getOrDefault(band, Optional.empty());
    return known.isPresent() ? known : AgeRange.of(band);
  }
}
