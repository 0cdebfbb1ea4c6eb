package io.github.copguidelines.settings;

import io.github.copguidelines.finding.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An index of acceptances by rule; not changed after it is built. */
final class Acceptances {

  /**
   * The greatest number of acceptances checked for one rule, so that no document can slow down the
   * search.
   */
  private static final int MOST = 1_000;

  private final Map<String, List<Entry>> byRule = new HashMap<>();

  private record Entry(Acceptance acceptance, PlacePattern place) {}

  void addAll(Collection<Acceptance> acceptances) {
    for (Acceptance acceptance : acceptances) {
      if (isUsable(acceptance)) {
        List<Entry> entries = byRule.computeIfAbsent(acceptance.rule(), rule -> new ArrayList<>());
        if (entries.size() < MOST) {
          entries.add(new Entry(acceptance, PlacePattern.parse(acceptance.pointer())));
        }
      }
    }
  }

  static boolean isUsable(Acceptance acceptance) {
    return PlacePattern.isForm(acceptance.pointer()) && !acceptance.reason().isBlank();
  }

  /** Returns the first acceptance that matches a finding on a record. */
  Optional<Acceptance> of(Finding finding, Optional<String> record) {
    return byRule.getOrDefault(finding.rule(), List.of()).stream()
        .filter(entry -> isAbout(entry.acceptance(), record))
        .filter(entry -> entry.place().matches(finding.pointer()))
        .map(Entry::acceptance)
        .findFirst();
  }

  static boolean isAbout(Acceptance acceptance, Optional<String> record) {
    return acceptance.record().isEmpty() || acceptance.record().equals(record);
  }
}
