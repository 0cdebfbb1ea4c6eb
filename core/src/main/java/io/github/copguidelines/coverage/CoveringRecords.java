package io.github.copguidelines.coverage;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.vocabulary.ImplementationDegree;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The records behind a cell of a coverage report that share a degree of implementation.
 *
 * <p>{@link #count} counts all records. {@link #records} lists at most {@link
 * CoverageReport#mostListed} of them, in the order of the input. Immutable and thread-safe.
 */
@Value.Immutable
@JsonPropertyOrder({"degree", "count", "records"})
public interface CoveringRecords extends Extensible {

  /**
   * Returns the degree to which they implement the recommendation; absent if not stated, and for
   * cells that are not recommendations.
   */
  Optional<ImplementationDegree> degree();

  /** Returns the number of records. */
  Optional<@Min(0) Integer> count();

  /** Returns the identifiers of the records. */
  List<String> records();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CoveringRecords} objects; not thread-safe. */
  final class Builder extends ImmutableCoveringRecords.Builder {
    Builder() {}
  }
}
