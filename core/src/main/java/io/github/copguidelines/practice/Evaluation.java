package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.EthicsReview;
import io.github.copguidelines.vocabulary.EvaluationFinding;
import io.github.copguidelines.vocabulary.EvaluationType;
import io.github.copguidelines.vocabulary.Evaluator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;

/** An evaluation of a practice, with its finding. */
@Value.Immutable
@JsonPropertyOrder({
  "type",
  "evaluator",
  "year",
  "sample",
  "finding",
  "conclusion",
  "ethicsReview",
  "reference"
})
public interface Evaluation extends Extensible {

  /** Returns the type of evaluation. */
  Optional<@NotNull(groups = Stage.Draft.class) EvaluationType> type();

  /** Returns the kind of evaluator. */
  Optional<Evaluator> evaluator();

  /** Returns the year. */
  Optional<@Min(1900) @Max(9999) Integer> year();

  /** Returns size and kind of the sample, in words. */
  Optional<@TextLength(max = 5000) LocalizedText> sample();

  /** Returns the finding. */
  Optional<EvaluationFinding> finding();

  /** Returns the conclusion, in a sentence. */
  Optional<@TextLength(max = 5000) LocalizedText> conclusion();

  /** Returns whether there was an ethics review. */
  Optional<EthicsReview> ethicsReview();

  /** Returns the identifier of the reference to its report. */
  Optional<@Pattern(regexp = Forms.REFERENCE_ID) String> reference();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Evaluation} objects; not thread-safe. */
  final class Builder extends ImmutableEvaluation.Builder {
    Builder() {}
  }
}
