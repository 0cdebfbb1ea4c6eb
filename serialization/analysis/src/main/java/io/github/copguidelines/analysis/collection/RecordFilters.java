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
 * Conditions on practice records, to be joined by {@code and}, {@code or} and {@code negate}:
 *
 * <pre>{@code
 * RecordFilters.country("RW").and(RecordFilters.audience(Audience.INDUSTRY).negate())
 * }</pre>
 *
 * <p>A record that says nothing about what is asked does not fulfil the condition. Immutable and
 * thread-safe.
 */
public final class RecordFilters {

  private RecordFilters() {}

  /**
   * Returns the condition that a practice runs in a country.
   *
   * @param code an ISO 3166-1 alpha-2 code in upper case
   */
  public static Predicate<PracticeRecord> country(String code) {
    return record -> record.countries().contains(code);
  }

  /** Returns the condition that a record names an ITU region; global is a region of its own. */
  public static Predicate<PracticeRecord> region(ItuRegion region) {
    return record -> record.ituRegions().contains(region);
  }

  /** Returns the condition that a practice is of a kind. */
  public static Predicate<PracticeRecord> kind(PracticeKind kind) {
    return record -> record.kind().filter(kind::equals).isPresent();
  }

  /** Returns the condition that a practice is meant for an audience. */
  public static Predicate<PracticeRecord> audience(Audience audience) {
    return record -> record.audiences().contains(audience);
  }

  /**
   * Returns the condition that a practice answers a risk; of a category or collection of risks, any
   * risk within it.
   *
   * @param catalogue says what lies within what
   */
  public static Predicate<PracticeRecord> risk(Catalogue catalogue, Risk risk) {
    Set<Risk> all = catalogue.risksWithin(risk);
    return record -> record.risks().stream().anyMatch(all::contains);
  }

  /**
   * Returns the condition that a practice puts a recommendation into effect, to whatever degree.
   *
   * @param code the code of the recommendation, for example {@code POL-LEG-01}
   */
  public static Predicate<PracticeRecord> recommendation(String code) {
    return record -> record.implementations().stream().anyMatch(one -> one.code().equals(code));
  }

  /** Returns the condition that a practice is at a stage of its own life. */
  public static Predicate<PracticeRecord> stage(PracticeStage stage) {
    return record -> record.stage().filter(stage::equals).isPresent();
  }

  /** Returns the condition that the proof of a practice is of a level or of a stronger one. */
  public static Predicate<PracticeRecord> evidence(EvidenceLevel least) {
    return record ->
        record.evidenceLevel().filter(level -> level.compareTo(least) >= 0).isPresent();
  }

  /** Returns the condition that a record is in a state of its lifecycle. */
  public static Predicate<PracticeRecord> state(LifecycleState state) {
    return record -> record.status().filter(state::equals).isPresent();
  }

  /** Returns the condition that a record was changed at a moment or later. */
  public static Predicate<PracticeRecord> modifiedSince(Instant moment) {
    return record -> record.modified().filter(when -> !when.instant().isBefore(moment)).isPresent();
  }
}
