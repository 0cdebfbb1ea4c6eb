package io.github.copguidelines.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/** A report in numbers. Immutable and thread-safe. */
@Value.Immutable
@JsonPropertyOrder({
  "documents",
  "withoutErrors",
  "errors",
  "warnings",
  "infos",
  "accepted",
  "added",
  "unchanged",
  "fixed"
})
public interface ReportSummary extends Extensible {

  /** Returns the number of documents checked. */
  Optional<@Min(0) Integer> documents();

  /** Returns the number of documents without errors. */
  Optional<@Min(0) Integer> withoutErrors();

  /** Returns the number of errors. */
  Optional<@Min(0) Integer> errors();

  /** Returns the number of warnings, without accepted ones. */
  Optional<@Min(0) Integer> warnings();

  /** Returns the number of findings that are information only. */
  Optional<@Min(0) Integer> infos();

  /** Returns the number of accepted warnings. */
  Optional<@Min(0) Integer> accepted();

  /** Returns the number of findings that are not in an earlier report; absent without one. */
  @JsonProperty("new")
  Optional<@Min(0) Integer> added();

  /** Returns the number of findings that an earlier report also has; absent without one. */
  Optional<@Min(0) Integer> unchanged();

  /** Returns the number of findings that are only in an earlier report; absent without one. */
  Optional<@Min(0) Integer> fixed();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ReportSummary} objects; not thread-safe. */
  final class Builder extends ImmutableReportSummary.Builder {
    Builder() {}
  }
}
