package io.github.copguidelines.derivation;

import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.practice.PracticeRecord;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The records that say something about a country. */
final class CountryRecords {

  private CountryRecords() {}

  /** Returns those of a country in the order given, without what was withdrawn. */
  static List<PracticeRecord> of(String country, Collection<PracticeRecord> records) {
    return records.stream()
        .filter(record -> record.countries().contains(country))
        .filter(record -> record.status().filter(LifecycleState.WITHDRAWN::equals).isEmpty())
        .toList();
  }

  /** Returns an identifier: the parts in lower case, joined by hyphens. */
  static String id(String... parts) {
    return String.join("-", parts).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
