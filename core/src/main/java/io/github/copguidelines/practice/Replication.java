package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A replication of a practice elsewhere. */
@Value.Immutable
@JsonPropertyOrder({"countries", "year", "reference"})
public interface Replication extends Extensible {

  /** Returns the countries, as ISO 3166-1 alpha-2 codes. */
  @NotEmpty(groups = Stage.Draft.class)
  @Distinct
  List<@Pattern(regexp = Forms.COUNTRY) String> countries();

  /** Returns the year. */
  Optional<@Min(1900) @Max(9999) Integer> year();

  /** Returns the identifier of a reference on it. */
  Optional<@Pattern(regexp = Forms.REFERENCE_ID) String> reference();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Replication} objects; not thread-safe. */
  final class Builder extends ImmutableReplication.Builder {
    Builder() {}
  }
}
