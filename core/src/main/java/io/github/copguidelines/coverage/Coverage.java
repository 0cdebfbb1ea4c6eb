package io.github.copguidelines.coverage;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.vocabulary.Audience;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which recommendations of a catalogue a set of records says to put into effect.
 *
 * <p>A recommendation counts as covered from one record on that names it, to whatever degree.
 * Absence of a record is not absence of practice. Codes that the catalogue does not have are left
 * out; validation reports them.
 *
 * <p>Immutable and thread-safe.
 */
public final class Coverage {

  private final Catalogue catalogue;
  private final int records;
  private final Map<String, Set<String>> recordsByCode;

  private Coverage(Catalogue catalogue, int records, Map<String, Set<String>> recordsByCode) {
    this.catalogue = catalogue;
    this.records = records;
    this.recordsByCode = recordsByCode;
  }

  /** Computes the coverage of a catalogue by records. */
  public static Coverage of(Catalogue catalogue, Collection<PracticeRecord> records) {
    Map<String, Set<String>> byCode = new LinkedHashMap<>();
    for (PracticeRecord record : records) {
      for (Implementation implementation : record.implementations()) {
        if (catalogue.recommendation(implementation.code()).isPresent()) {
          byCode
              .computeIfAbsent(implementation.code(), code -> new LinkedHashSet<>())
              .add(record.id());
        }
      }
    }
    return new Coverage(catalogue, records.size(), byCode);
  }

  /** Returns how many records were counted. */
  public int records() {
    return records;
  }

  /** Returns the identifiers of the records that name a recommendation, in the order given. */
  public List<String> recordsOf(String code) {
    return List.copyOf(recordsByCode.getOrDefault(code, Set.of()));
  }

  /** Returns the recommendations of an audience that at least one record names. */
  public List<Recommendation> covered(Audience audience) {
    return select(audience, true);
  }

  /** Returns the recommendations of an audience that no record names. */
  public List<Recommendation> gaps(Audience audience) {
    return select(audience, false);
  }

  private List<Recommendation> select(Audience audience, boolean covered) {
    return catalogue.recommendations().stream()
        .filter(recommendation -> recommendation.audience() == audience)
        .filter(recommendation -> recordsByCode.containsKey(recommendation.code()) == covered)
        .toList();
  }

  /** Returns how many records were counted. */
  @Override
  public String toString() {
    return "Coverage{records=" + records + "}";
  }
}
