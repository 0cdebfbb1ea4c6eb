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
 * What a set of practice records covers of the catalogue, and what not, as a document.
 *
 * <p>It tells what the records say: absence of a record is not absence of practice. Each number
 * leads to the records that it rests on: their identifiers appear with it, and what there is to say
 * of them in {@link #records}. Immutable and thread-safe.
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

  /** Returns how many records were counted; records with one identifier are one. */
  Optional<@Min(0) Integer> count();

  /** Returns how many records have which evidence level, weakest first. */
  List<@Valid EvidenceCount> evidence();

  /**
   * Returns how many records are named at most for each cell and degree; counts are always of all.
   */
  Optional<@Min(0) Integer> mostListed();

  /** Returns the tables, one for each dimension. */
  List<@Valid CoverageTable> dimensions();

  /** Returns the records that cells name, in the order in which they came. */
  List<@Valid CountedRecord> records();

  /** Returns what changed since an earlier report; absent where none was given. */
  Optional<@Valid CoverageComparison> comparison();

  /** Returns the table of a dimension; empty where the report has none. */
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
