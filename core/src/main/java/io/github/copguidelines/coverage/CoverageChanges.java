package io.github.copguidelines.coverage;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The changes in one dimension between two coverage reports. Immutable and thread-safe. */
@Value.Immutable
@JsonPropertyOrder({"dimension", "newlyCovered", "noLongerCovered", "stillCovered", "stillGaps"})
public interface CoverageChanges extends Extensible {

  /** Returns the dimension. */
  CoverageDimension dimension();

  /** Returns the newly covered entries, with the records of the later report. */
  List<@Valid CoverageCell> newlyCovered();

  /** Returns the entries that are no longer covered, with the records of the earlier report. */
  List<@Valid CoverageCell> noLongerCovered();

  /** Returns the number of entries that are covered in both reports. */
  Optional<@Min(0) Integer> stillCovered();

  /** Returns the number of entries that are gaps in both reports. */
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
