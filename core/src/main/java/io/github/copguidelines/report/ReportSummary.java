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

  /** Returns how many documents were looked at. */
  Optional<@Min(0) Integer> documents();

  /** Returns how many of them have no error. */
  Optional<@Min(0) Integer> withoutErrors();

  /** Returns how many errors there are. */
  Optional<@Min(0) Integer> errors();

  /** Returns how many warnings there are, without those that were accepted. */
  Optional<@Min(0) Integer> warnings();

  /** Returns how many findings are worth knowing and no more. */
  Optional<@Min(0) Integer> infos();

  /** Returns how many warnings were accepted. */
  Optional<@Min(0) Integer> accepted();

  /** Returns how many findings an earlier report does not have; absent where there was none. */
  @JsonProperty("new")
  Optional<@Min(0) Integer> added();

  /** Returns how many findings an earlier report has too; absent where there was none. */
  Optional<@Min(0) Integer> unchanged();

  /** Returns how many findings of an earlier report are gone; absent where there was none. */
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
