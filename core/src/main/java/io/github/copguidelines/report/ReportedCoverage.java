package io.github.copguidelines.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/** The coverage of recommendations by a set of records. Immutable and thread-safe. */
@Value.Immutable
@JsonPropertyOrder({"records", "audiences"})
public interface ReportedCoverage extends Extensible {

  /** Returns the number of records. */
  Optional<@Min(0) Integer> records();

  /** Returns the numbers for each audience. */
  Optional<@Valid CoverageByAudience> audiences();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ReportedCoverage} objects; not thread-safe. */
  final class Builder extends ImmutableReportedCoverage.Builder {
    Builder() {}
  }
}
