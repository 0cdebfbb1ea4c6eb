package io.github.copguidelines.coverage;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.vocabulary.ImplementationDegree;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The records that a cell of a coverage rests on, those of one degree together.
 *
 * <p>{@link #count} counts all, {@link #records} names no more than {@link
 * CoverageReport#mostListed} of them, the first in the order in which they came. Immutable and
 * thread-safe.
 */
@Value.Immutable
@JsonPropertyOrder({"degree", "count", "records"})
public interface CoveringRecords extends Extensible {

  /**
   * Returns how much of a recommendation they put into effect; absent where nothing is stated, and
   * for all that is no recommendation.
   */
  Optional<ImplementationDegree> degree();

  /** Returns how many records. */
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
