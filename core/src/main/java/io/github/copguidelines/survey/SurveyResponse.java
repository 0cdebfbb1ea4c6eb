package io.github.copguidelines.survey;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.document.DocumentHead;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.PrintableText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A country's answers to the questions on child online protection of one edition of a survey.
 *
 * <p>The questions and their numbers are recalled, not the questionnaire's: {@link Survey#fidelity}
 * explains how reliable they are.
 *
 * <p>Immutable and thread-safe. {@code toString} shows none of its text.
 */
@Value.Immutable
@JsonPropertyOrder({
  "edition",
  "country",
  "respondent",
  "answered",
  "answers",
  "references",
  "note"
})
public interface SurveyResponse extends DocumentHead, Extensible {

  /** Returns the code of the edition in the catalogue, for example {@code GCI-v5}. */
  Optional<@NotNull(groups = Stage.Draft.class) @TextLength(max = 60) String> edition();

  /** Returns the country, as an ISO 3166-1 alpha-2 code. */
  Optional<@NotNull(groups = Stage.Draft.class) @Pattern(regexp = Forms.COUNTRY) String> country();

  /** Returns the office that answers. */
  Optional<@Valid Organisation> respondent();

  /** Returns when it answered. */
  Optional<PartialDate> answered();

  /** Returns the answers, in the order of the questions. */
  @NotEmpty(groups = Stage.Draft.class)
  @Size(max = 1000)
  List<@Valid SurveyAnswer> answers();

  /** Returns the laws, reports and links that the answers name. */
  @Size(max = 1000)
  List<@Valid Reference> references();

  /** Returns a note on the whole document. */
  Optional<@TextLength(max = 5000) LocalizedText> note();

  /** Returns what {@code toString} prints: its identifier. */
  default String describe() {
    return "SurveyResponse{id=" + PrintableText.ofName(id()) + "}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link SurveyResponse} objects; not thread-safe. */
  final class Builder extends ImmutableSurveyResponse.Builder {
    Builder() {}
  }
}
