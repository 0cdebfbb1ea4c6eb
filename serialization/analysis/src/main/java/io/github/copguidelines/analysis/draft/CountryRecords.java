package io.github.copguidelines.analysis.draft;

import io.github.copguidelines.analysis.collection.Revision;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.practice.PracticeRecord;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The records that something may be drawn from. */
final class CountryRecords {

  private CountryRecords() {}

  /** Returns those of a country in the order given, as below. */
  static List<PracticeRecord> of(String country, Collection<PracticeRecord> records) {
    return current(records).stream()
        .filter(record -> record.countries().contains(country))
        .toList();
  }

  /**
   * Returns of each identifier the newest revision, as a merge would keep it, unless that was
   * withdrawn; in the order in which the identifiers came.
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
