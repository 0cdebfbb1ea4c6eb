package io.github.copguidelines.catalogue;

import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An index of all codes below each code of a list, at any depth, computed once. */
final class Hierarchy<C> {

  private final Map<C, Set<C>> within = new LinkedHashMap<>();

  private Hierarchy(Map<C, List<C>> below) {
    for (C code : below.keySet()) {
      Set<C> reached = new LinkedHashSet<>();
      descend(code, below, reached);
      within.put(code, Collections.unmodifiableSet(reached));
    }
  }

  /** Indexes categories and collections with their risks; a collection may hold both. */
  static Hierarchy<Risk> ofRisks(Vocabularies lists) {
    Map<Risk, List<Risk>> below = new LinkedHashMap<>();
    lists.risks().stream()
        .map(RiskEntry::code)
        .forEach(risk -> add(below, Risk.of(risk.category()), risk));
    for (RiskCollection collection : lists.riskCollections()) {
      collection.members().forEach(member -> add(below, collection.code(), member));
    }
    return new Hierarchy<>(below);
  }

  static Hierarchy<Stakeholder> ofStakeholders(Vocabularies lists) {
    Map<Stakeholder, List<Stakeholder>> below = new LinkedHashMap<>();
    for (StakeholderEntry entry : lists.stakeholders()) {
      entry.parent().ifPresent(parent -> add(below, parent, entry.code()));
    }
    return new Hierarchy<>(below);
  }

  private static <C> void add(Map<C, List<C>> below, C wider, C narrower) {
    below.computeIfAbsent(wider, code -> new ArrayList<>()).add(narrower);
  }

  /** Collects the codes below a code. It visits each code once, because data may contain cycles. */
  private static <C> void descend(C code, Map<C, List<C>> below, Set<C> reached) {
    if (reached.add(code)) {
      below.getOrDefault(code, List.of()).forEach(next -> descend(next, below, reached));
    }
  }

  /** Returns the code, followed by the codes below it, in order. */
  Set<C> within(C code) {
    return within.getOrDefault(code, Set.of(code));
  }
}
