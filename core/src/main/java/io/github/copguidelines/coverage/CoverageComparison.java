package io.github.copguidelines.coverage;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The changes between an earlier and a later coverage report, or between two sets of records.
 *
 * <p>Entries are distinguished by dimension, code and audience. Immutable and thread-safe.
 */
@Value.Immutable
@JsonPropertyOrder({"date", "count", "dimensions", "records"})
public interface CoverageComparison extends Extensible {

  /** Returns the date of the earlier report, if it is known. */
  Optional<PartialDate> date();

  /** Returns the number of records in the earlier report. */
  Optional<@Min(0) Integer> count();

  /** Returns the changes, dimension by dimension. */
  List<@Valid CoverageChanges> dimensions();

  /** Returns the records of the earlier report that the changes name. */
  List<@Valid CountedRecord> records();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CoverageComparison} objects; not thread-safe. */
  final class Builder extends ImmutableCoverageComparison.Builder {
    Builder() {}
  }
}
