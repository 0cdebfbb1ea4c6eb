package io.github.copguidelines.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.finding.DocumentIdentity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The findings on one document. Immutable and thread-safe. */
@Value.Immutable
@JsonPropertyOrder({
  "document",
  "file",
  "record",
  "stage",
  "valid",
  "findings",
  "accepted",
  "fixed"
})
public interface ReportedDocument extends Extensible {

  /** Returns the name of the document. */
  String document();

  /**
   * Returns the name of the file if it has many documents and {@link #record} identifies this one;
   * absent if the name identifies the document.
   */
  Optional<String> file();

  /** Returns the identifier of the record, which identifies the document in its file. */
  Optional<String> record();

  /** Returns the stage at which it was validated. */
  Optional<Stage> stage();

  /** Returns true if no finding is an error. */
  Optional<Boolean> valid();

  /** Returns the findings, sorted by their place. */
  List<@Valid ReportedFinding> findings();

  /** Returns the accepted warnings, each with the reason. */
  List<@Valid ReportedFinding> accepted();

  /** Returns the findings that are only in an earlier report. */
  List<@Valid ReportedFinding> fixed();

  /** Returns the identity of the document from run to run. */
  default DocumentIdentity identity() {
    return new DocumentIdentity(file().orElseGet(this::document), record());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ReportedDocument} objects; not thread-safe. */
  final class Builder extends ImmutableReportedDocument.Builder {
    Builder() {}
  }
}
