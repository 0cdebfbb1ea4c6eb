package io.github.copguidelines.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/** The number of recommendations that records name, and the total. Immutable and thread-safe. */
@Value.Immutable
@JsonPropertyOrder({"named", "total"})
public interface CoverageCount extends Extensible {

  /** Returns the number that at least one record names. */
  Optional<@Min(0) Integer> named();

  /** Returns the total number. */
  @JsonProperty("of")
  Optional<@Min(0) Integer> total();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CoverageCount} objects; not thread-safe. */
  final class Builder extends ImmutableCoverageCount.Builder {
    Builder() {}
  }
}
