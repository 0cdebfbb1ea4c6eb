package io.github.copguidelines.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.finding.DocumentIdentity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The findings about one document. Immutable and thread-safe. */
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
   * Returns the name of the file, where the document is one of many in it and is known by its
   * {@link #record}; absent where the document is known by its name.
   */
  Optional<String> file();

  /** Returns the identifier of the record by which the document is known in its file. */
  Optional<String> record();

  /** Returns the stage that it was judged at. */
  Optional<Stage> stage();

  /** Returns whether no finding is an error. */
  Optional<Boolean> valid();

  /** Returns the findings, sorted by their place. */
  List<@Valid ReportedFinding> findings();

  /** Returns the warnings that somebody accepted, each with the reason. */
  List<@Valid ReportedFinding> accepted();

  /** Returns the findings of an earlier report that are gone. */
  List<@Valid ReportedFinding> fixed();

  /** Returns what the document is known by from run to run. */
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
