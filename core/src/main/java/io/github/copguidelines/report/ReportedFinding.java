package io.github.copguidelines.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.FindingStatus;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.text.PartialDate;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/** One finding with its message in the language of the report. Immutable and thread-safe. */
@Value.Immutable
@JsonPropertyOrder({
  "rule",
  "severity",
  "pointer",
  "pointerById",
  "line",
  "column",
  "cell",
  "messageKey",
  "arguments",
  "message",
  "fingerprint",
  "status",
  "reason",
  "until"
})
public interface ReportedFinding extends Extensible {

  /** Returns the identifier of the rule, for example {@code PR-003}. */
  String rule();

  /** Returns the severity. */
  Severity severity();

  /** Returns the place in the document, a JSON Pointer. */
  String pointer();

  /**
   * Returns the place with identifiers of list items instead of their numbers, see {@link
   * Finding#pointerById}; absent if no item on the path has one.
   */
  Optional<String> pointerById();

  /** Returns the line, from 1, if it is known. */
  Optional<@Min(1) Integer> line();

  /** Returns the column, from 1 and in UTF-16 code units, if it is known. */
  Optional<@Min(1) Integer> column();

  /**
   * Returns the cell of a spreadsheet, such as {@code Records!D7}; {@link #line} and {@link
   * #column} are its row and column. Absent for other documents.
   */
  Optional<String> cell();

  /** Returns the key of the message. */
  Optional<String> messageKey();

  /** Returns the arguments of the message, by name. */
  Optional<Members> arguments();

  /** Returns the message. */
  Optional<String> message();

  /**
   * Returns the fingerprint, which identifies the finding from run to run, see {@link
   * Finding#fingerprint}.
   */
  Optional<String> fingerprint();

  /** Returns the status compared with an earlier report; absent without one. */
  Optional<FindingStatus> status();

  /** Returns the reason for its acceptance; absent if it was not accepted. */
  Optional<String> reason();

  /** Returns the last day of its acceptance; absent if it was not accepted. */
  Optional<PartialDate> until();

  /**
   * Returns the finding without line, column and cell, which belong to an earlier run. Empty if the
   * place is not a JSON Pointer, or if both message and arguments are absent.
   */
  default Optional<Finding> toFinding() {
    try {
      return Optional.of(
          Finding.of(Members.copyOf(asMap())).toBuilder()
              .line(Optional.empty())
              .column(Optional.empty())
              .cell(Optional.empty())
              .build());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ReportedFinding} objects; not thread-safe. */
  final class Builder extends ImmutableReportedFinding.Builder {
    Builder() {}
  }
}
