package io.github.copguidelines.analysis.draft;

import io.github.copguidelines.analysis.collection.Revision;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.practice.PracticeRecord;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Selects the records for a draft. */
final class CountryRecords {

  private CountryRecords() {}

  /** Returns the current records of a country, in the order given; see {@link #current}. */
  static List<PracticeRecord> of(String country, Collection<PracticeRecord> records) {
    return current(records).stream()
        .filter(record -> record.countries().contains(country))
        .toList();
  }

  /**
   * Returns the newest revision of each identifier, as in a merge, without withdrawn records, in
   * the order of the input.
   */
  static List<PracticeRecord> current(Collection<PracticeRecord> records) {
    Map<String, PracticeRecord> newest = new LinkedHashMap<>();
    records.forEach(record -> newest.merge(record.id(), record, CountryRecords::newer));
    return newest.values().stream()
        .filter(record -> record.status().filter(LifecycleState.WITHDRAWN::equals).isEmpty())
        .toList();
  }

  private static PracticeRecord newer(PracticeRecord one, PracticeRecord other) {
    return Revision.of(other).compareTo(Revision.of(one)) > 0 ? other : one;
  }

  /** Returns an identifier: the parts in lower case, joined by hyphens. */
  static String id(String... parts) {
    return String.join("-", parts).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
