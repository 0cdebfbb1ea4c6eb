package io.github.copguidelines.settings;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A user's settings for validation: accepted warnings and changed severities.
 *
 * <p>Immutable and thread-safe. If a rule has two severities, the later one counts.
 */
@Value.Immutable
@JsonPropertyOrder({"schemaVersion", "accepted", "severities"})
public interface ValidationSettings extends Extensible {

  /** Returns the version of the wire format, for example {@code 1.0}. */
  Optional<@Pattern(regexp = Forms.SCHEMA_VERSION) String> schemaVersion();

  /** Returns the warnings that are accepted. */
  List<@Valid Acceptance> accepted();

  /** Returns the severities that are changed. */
  List<@Valid SeveritySetting> severities();

  /**
   * Applies these settings to a report: first it changes severities, then it moves accepted
   * warnings to a separate list.
   *
   * @param report the report, with places in the document
   * @param record the identifier of the record; empty if it could not be read
   * @param ofRecord the acceptances in the record itself
   * @param today the current day, for the end dates of acceptances
   */
  default ValidationReport applyTo(
      ValidationReport report,
      Optional<String> record,
      Collection<Acceptance> ofRecord,
      LocalDate today) {
    return SettingsApplier.apply(this, report, record, ofRecord, today);
  }

  /**
   * Returns the findings on these settings after a run, with places in their own document: unknown
   * rules, expired or unusable acceptances, errors that cannot be accepted or lowered, and, at the
   * stage of publication, unused acceptances.
   *
   * @param judged the reports of the run, as {@link #applyTo} returned them
   */
  default List<Finding> review(Collection<Judged> judged, LocalDate today) {
    return review(judged, today, Set.of());
  }

  /**
   * Returns the same for settings that also name custom rules.
   *
   * @param ownRules the identifiers of the custom rules
   */
  default List<Finding> review(Collection<Judged> judged, LocalDate today, Set<String> ownRules) {
    Review review = reviewed(today, ownRules);
    judged.forEach(review::add);
    return review.findings();
  }

  /**
   * Returns a review of these settings that takes the reports of a run one by one and keeps none.
   * It then returns the same findings.
   *
   * @param ownRules the identifiers of custom rules
   */
  default Review reviewed(LocalDate today, Set<String> ownRules) {
    return Review.of(this, today, ownRules);
  }

  /** Returns settings that change nothing. */
  static ValidationSettings none() {
    return builder().build();
  }

  /** Returns what {@code toString} prints: the number of settings, and none of their texts. */
  default String describe() {
    return "ValidationSettings{accepted="
        + accepted().size()
        + ", severities="
        + severities().size()
        + "}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ValidationSettings} objects; not thread-safe. */
  final class Builder extends ImmutableValidationSettings.Builder {
    Builder() {}
  }
}
