package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.StatementAnswer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;

/** The answer to one statement of the safeguarding declaration. */
@Value.Immutable
@JsonPropertyOrder({"code", "answer", "note"})
public interface SafeguardingStatement extends Extensible {

  /** Returns the code of the statement, for example {@code SG-01}. */
  @Pattern(regexp = Forms.STATEMENT_CODE)
  String code();

  /** Returns the answer. */
  Optional<@NotNull(groups = Stage.Draft.class) StatementAnswer> answer();

  /** Returns a note on the answer. */
  Optional<@TextLength(max = 5000) LocalizedText> note();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link SafeguardingStatement} objects; not thread-safe. */
  final class Builder extends ImmutableSafeguardingStatement.Builder {
    Builder() {}
  }
}
