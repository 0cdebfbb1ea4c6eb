package io.github.copguidelines.survey;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.evidence.StatementOrigin;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The answer to one question of a survey, with its evidence.
 *
 * <p>An answer that a program {@linkplain StatementOrigin#DERIVED derived} is a draft for the
 * respondent and contains evidence from records.
 */
@Value.Immutable
@JsonPropertyOrder({"question", "answer", "origin", "evidence", "note"})
public interface SurveyAnswer extends Extensible {

  /** Returns the code of the question in the catalogue, for example {@code GCI5-LEG-01}. */
  Optional<@NotNull(groups = Stage.Draft.class) @TextLength(max = 60) String> question();

  /** Returns the answer; absent if there is none yet. */
  Optional<Answer> answer();

  /** Returns whether a person gave the answer or a program derived it. */
  Optional<StatementOrigin> origin();

  /** Returns its evidence. */
  @Size(max = 1000)
  List<@Valid Evidence> evidence();

  /** Returns a further note. */
  Optional<@TextLength(max = 5000) LocalizedText> note();

  /** Returns what {@code toString} prints: its identifier. */
  default String describe() {
    return "SurveyAnswer{" + question().orElse("") + "}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link SurveyAnswer} objects; not thread-safe. */
  final class Builder extends ImmutableSurveyAnswer.Builder {
    Builder() {}
  }
}
