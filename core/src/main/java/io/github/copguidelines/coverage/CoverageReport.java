package io.github.copguidelines.coverage;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The coverage of the catalogue by a set of practice records, with its gaps, as a document.
 *
 * <p>It reports what the records state: absence of a record is not absence of practice. Each number
 * comes with the identifiers of its records; {@link #records} holds their data. Immutable and
 * thread-safe.
 */
@Value.Immutable
@JsonPropertyOrder({
  "schemaVersion",
  "date",
  "count",
  "evidence",
  "mostListed",
  "dimensions",
  "records",
  "comparison"
})
public interface CoverageReport extends Extensible {

  /** Returns the version of the wire format, for example {@code 1.0}. */
  Optional<@Pattern(regexp = Forms.SCHEMA_VERSION) String> schemaVersion();

  /** Returns the date to which the report applies. */
  Optional<PartialDate> date();

  /** Returns the number of records; records with the same identifier count once. */
  Optional<@Min(0) Integer> count();

  /** Returns the number of records for each evidence level, weakest first. */
  List<@Valid EvidenceCount> evidence();

  /**
   * Returns the greatest number of records listed for each cell and degree; counts include all
   * records.
   */
  Optional<@Min(0) Integer> mostListed();

  /** Returns the tables, one for each dimension. */
  List<@Valid CoverageTable> dimensions();

  /** Returns the records that cells name, in the order in which they came. */
  List<@Valid CountedRecord> records();

  /** Returns the changes since an earlier report; absent if there was none. */
  Optional<@Valid CoverageComparison> comparison();

  /** Returns the table of a dimension; empty if the report has none. */
  default Optional<CoverageTable> table(CoverageDimension dimension) {
    return dimensions().stream().filter(table -> table.dimension() == dimension).findFirst();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CoverageReport} objects; not thread-safe. */
  final class Builder extends ImmutableCoverageReport.Builder {
    Builder() {}
  }
}
