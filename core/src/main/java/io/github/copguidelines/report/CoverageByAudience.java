package io.github.copguidelines.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The numbers of recommendations that records name, by the code of their audience. Immutable and
 * thread-safe.
 */
@Value.Immutable
@JsonPropertyOrder({"policyMakers", "industry", "parentsEducators", "children"})
public interface CoverageByAudience extends Extensible {

  /** Returns the number for policy-makers. */
  @JsonProperty("policy-makers")
  Optional<@Valid CoverageCount> policyMakers();

  /** Returns the number for industry. */
  Optional<@Valid CoverageCount> industry();

  /** Returns the number for parents and educators. */
  @JsonProperty("parents-educators")
  Optional<@Valid CoverageCount> parentsEducators();

  /** Returns the number for children. */
  Optional<@Valid CoverageCount> children();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CoverageByAudience} objects; not thread-safe. */
  final class Builder extends ImmutableCoverageByAudience.Builder {
    Builder() {}
  }
}
