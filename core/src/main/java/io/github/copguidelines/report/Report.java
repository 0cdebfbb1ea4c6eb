package io.github.copguidelines.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The findings on several documents, for programs.
 *
 * <p>Written by {@code validate --format json}, and read again to compare a later run with it.
 * Immutable and thread-safe.
 */
@Value.Immutable
@JsonPropertyOrder({"schemaVersion", "summary", "coverage", "documents"})
public interface Report extends Extensible {

  /** Returns the version of the wire format, for example {@code 1.0}. */
  Optional<@Pattern(regexp = Forms.SCHEMA_VERSION) String> schemaVersion();

  /** Returns the summary in numbers. */
  Optional<@Valid ReportSummary> summary();

  /** Returns the coverage of recommendations, if requested. */
  Optional<@Valid ReportedCoverage> coverage();

  /** Returns the documents, in the order in which they were given; two may have one name. */
  List<@Valid ReportedDocument> documents();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Report} objects; not thread-safe. */
  final class Builder extends ImmutableReport.Builder {
    Builder() {}
  }
}
