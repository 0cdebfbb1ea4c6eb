package io.github.copguidelines.analysis.collection;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.PracticeStage;
import io.github.copguidelines.vocabulary.Risk;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Predicates on practice records, to be combined by {@code and}, {@code or} and {@code negate}:
 *
 * <pre>{@code
 * RecordFilters.country("RW").and(RecordFilters.audience(Audience.INDUSTRY).negate())
 * }</pre>
 *
 * <p>A record without the field does not match. Immutable and thread-safe.
 */
public final class RecordFilters {

  private RecordFilters() {}

  /**
   * Returns a predicate that matches practices in a country.
   *
   * @param code an ISO 3166-1 alpha-2 code in upper case
   */
  public static Predicate<PracticeRecord> country(String code) {
    return record -> record.countries().contains(code);
  }

  /**
   * Returns a predicate that matches records that name an ITU region; global is a separate region.
   */
  public static Predicate<PracticeRecord> region(ItuRegion region) {
    return record -> record.ituRegions().contains(region);
  }

  /** Returns a predicate that matches practices of a kind. */
  public static Predicate<PracticeRecord> kind(PracticeKind kind) {
    return record -> record.kind().filter(kind::equals).isPresent();
  }

  /** Returns a predicate that matches practices for an audience. */
  public static Predicate<PracticeRecord> audience(Audience audience) {
    return record -> record.audiences().contains(audience);
  }

  /**
   * Returns a predicate that matches practices against a risk, or against any risk in a category or
   * collection.
   *
   * @param catalogue the catalogue with categories and collections
   */
  public static Predicate<PracticeRecord> risk(Catalogue catalogue, Risk risk) {
    Set<Risk> all = catalogue.risksWithin(risk);
    return record -> record.risks().stream().anyMatch(all::contains);
  }

  /**
   * Returns a predicate that matches practices that implement a recommendation, to any degree.
   *
   * @param code the code of the recommendation, for example {@code POL-LEG-01}
   */
  public static Predicate<PracticeRecord> recommendation(String code) {
    return record -> record.implementations().stream().anyMatch(one -> one.code().equals(code));
  }

  /** Returns a predicate that matches practices at a stage of their lifecycle. */
  public static Predicate<PracticeRecord> stage(PracticeStage stage) {
    return record -> record.stage().filter(stage::equals).isPresent();
  }

  /** Returns a predicate that matches practices with at least an evidence level. */
  public static Predicate<PracticeRecord> evidence(EvidenceLevel least) {
    return record ->
        record.evidenceLevel().filter(level -> level.compareTo(least) >= 0).isPresent();
  }

  /** Returns a predicate that matches records in a state of their lifecycle. */
  public static Predicate<PracticeRecord> state(LifecycleState state) {
    return record -> record.status().filter(state::equals).isPresent();
  }

  /** Returns a predicate that matches records changed at a moment or later. */
  public static Predicate<PracticeRecord> modifiedSince(Instant moment) {
    return record -> record.modified().filter(when -> !when.instant().isBefore(moment)).isPresent();
  }
}
