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

  /** Returns how much it weighs. */
  Severity severity();

  /** Returns the place in the document, a JSON Pointer. */
  String pointer();

  /**
   * Returns the place with the identifiers of items in lists for their numbers, see {@link
   * Finding#pointerById}; absent where no item on the way has one.
   */
  Optional<String> pointerById();

  /** Returns the line, from 1, where it is known. */
  Optional<@Min(1) Integer> line();

  /** Returns the column, from 1 and in UTF-16 code units, where it is known. */
  Optional<@Min(1) Integer> column();

  /**
   * Returns the cell of a spreadsheet, such as {@code Records!D7}, whose row and column are {@link
   * #line} and {@link #column}; absent where the document is none.
   */
  Optional<String> cell();

  /** Returns the key of the message. */
  Optional<String> messageKey();

  /** Returns the values that appear in the message, by name. */
  Optional<Members> arguments();

  /** Returns the message. */
  Optional<String> message();

  /** Returns what stays the same as long as the finding does, see {@link Finding#fingerprint}. */
  Optional<String> fingerprint();

  /** Returns what became of it since an earlier report; absent where there was none. */
  Optional<FindingStatus> status();

  /** Returns why it was accepted; absent where it was not. */
  Optional<String> reason();

  /** Returns the last day on which it is accepted; absent where it is not. */
  Optional<PartialDate> until();

  /**
   * Returns the finding, without line, column and cell, which are those of an earlier run; empty
   * where the place is not a JSON Pointer, or where neither message nor arguments are there.
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
