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
 * What somebody sets for the validation of their records: accepted warnings and changed severities.
 *
 * <p>Immutable and thread-safe. Of two severities for one rule the later counts.
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
   * Returns a report as these settings have it: first the severities are changed, then the warnings
   * that are accepted are moved apart.
   *
   * @param report the report, its places those of the document
   * @param record the identifier of the record; empty where none could be read
   * @param ofRecord what the record itself accepts
   * @param today the day on which acceptances must still hold
   */
  default ValidationReport applyTo(
      ValidationReport report,
      Optional<String> record,
      Collection<Acceptance> ofRecord,
      LocalDate today) {
    return SettingsApplier.apply(this, report, record, ofRecord, today);
  }

  /**
   * Returns what there is to say about these settings after a run, with places in their own
   * document: rules that are not known, what has expired or cannot be used, errors that cannot be
   * accepted or lowered, and, at the stage of publication, acceptances that met nothing.
   *
   * @param judged the reports of the run, as {@link #applyTo} returned them
   */
  default List<Finding> review(Collection<Judged> judged, LocalDate today) {
    return review(judged, today, Set.of());
  }

  /**
   * Returns the same where some rules are not the library's.
   *
   * @param ownRules the identifiers of those rules
   */
  default List<Finding> review(Collection<Judged> judged, LocalDate today, Set<String> ownRules) {
    Review review = reviewed(today, ownRules);
    judged.forEach(review::add);
    return review.findings();
  }

  /**
   * Returns a review of these settings that takes the reports of a run one by one, so that none of
   * them need be kept, and then tells the same.
   *
   * @param ownRules the identifiers of rules that are not the library's
   */
  default Review reviewed(LocalDate today, Set<String> ownRules) {
    return Review.of(this, today, ownRules);
  }

  /** Returns settings that change nothing. */
  static ValidationSettings none() {
    return builder().build();
  }

  /** Returns what {@code toString} prints: how many settings there are, and none of their texts. */
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
