package io.github.copguidelines.coverage;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What changed in one dimension between two coverages. Immutable and thread-safe. */
@Value.Immutable
@JsonPropertyOrder({"dimension", "newlyCovered", "noLongerCovered", "stillCovered", "stillGaps"})
public interface CoverageChanges extends Extensible {

  /** Returns the dimension. */
  CoverageDimension dimension();

  /** Returns what records name now and did not before, with the records of now. */
  List<@Valid CoverageCell> newlyCovered();

  /** Returns what records named before and do not now, with the records of before. */
  List<@Valid CoverageCell> noLongerCovered();

  /** Returns how many entries are named as before. */
  Optional<@Min(0) Integer> stillCovered();

  /** Returns how many entries are named by no record, as before. */
  Optional<@Min(0) Integer> stillGaps();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CoverageChanges} objects; not thread-safe. */
  final class Builder extends ImmutableCoverageChanges.Builder {
    Builder() {}
  }
}
