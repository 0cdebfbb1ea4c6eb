package io.github.copguidelines.coverage;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The cells of one dimension, such as all recommendations.
 *
 * <p>Cells beyond the list of the catalogue, such as a country that is no Member State, appear last
 * and are counted neither as covered nor as gaps. Immutable and thread-safe.
 */
@Value.Immutable
@JsonPropertyOrder({"dimension", "covered", "total", "gaps", "cells"})
public interface CoverageTable extends Extensible {

  /** Returns the dimension. */
  CoverageDimension dimension();

  /** Returns the number of entries that at least one record names. */
  Optional<@Min(0) Integer> covered();

  /** Returns the number of entries in the list. */
  @JsonProperty("of")
  Optional<@Min(0) Integer> total();

  /** Returns the number of entries that no record names, by verification level. */
  List<@Valid VerificationCount> gaps();

  /** Returns the entries in the order of the catalogue. */
  List<@Valid CoverageCell> cells();

  /**
   * Returns the cell with a code, or the first of several with that code; empty if there is none.
   */
  default Optional<CoverageCell> cell(String code) {
    return cells().stream().filter(cell -> cell.code().equals(code)).findFirst();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CoverageTable} objects; not thread-safe. */
  final class Builder extends ImmutableCoverageTable.Builder {
    Builder() {}
  }
}
