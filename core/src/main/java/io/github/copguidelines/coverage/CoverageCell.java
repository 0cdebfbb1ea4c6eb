package io.github.copguidelines.coverage;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.report.CoverageCount;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One entry of a list of the catalogue, with the records that name it.
 *
 * <p>A cell whose count is 0 is a gap. Immutable and thread-safe.
 */
@Value.Immutable
@JsonPropertyOrder({
  "code",
  "audience",
  "verification",
  "count",
  "recommendations",
  "bestEvidence",
  "evidence",
  "coveredBy"
})
public interface CoverageCell extends Extensible {

  /**
   * Returns the code of the entry, for example {@code POL-LEG-01}; for a pair of audience and risk
   * category, the code of the category.
   */
  String code();

  /** Returns the audience of a recommendation, or of a pair of audience and risk category. */
  Optional<Audience> audience();

  /** Returns the verification of the entry; absent for this library's own codes and texts. */
  Optional<VerificationLevel> verification();

  /** Returns how many records name it. */
  Optional<@Min(0) Integer> count();

  /**
   * Returns how many of its recommendations the records name, for an audience, a topic or a stage.
   */
  Optional<@Valid CoverageCount> recommendations();

  /** Returns the strongest evidence level among the records; absent if none states one. */
  Optional<EvidenceLevel> bestEvidence();

  /**
   * Returns the number of records for each evidence level, weakest first, without levels that no
   * record has.
   */
  List<@Valid EvidenceCount> evidence();

  /** Returns the records, grouped by degree of implementation, the highest first. */
  List<@Valid CoveringRecords> coveredBy();

  /** Returns true if no record names it. */
  default boolean isGap() {
    return count().orElse(0) == 0;
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CoverageCell} objects; not thread-safe. */
  final class Builder extends ImmutableCoverageCell.Builder {
    Builder() {}
  }
}
