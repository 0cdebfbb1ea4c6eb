package io.github.copguidelines.survey;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question of the index on child online protection, in this library's own words.
 *
 * <p>Do not quote its number or wording.
 */
@Value.Immutable
@JsonPropertyOrder({
  "code",
  "edition",
  "pillar",
  "number",
  "numberConfidence",
  "question",
  "kind",
  "evidenceWanted",
  "topic",
  "verification"
})
public interface SurveyQuestion extends Extensible {

  /** Returns its code, for example {@code GCI5-LEG-01}. */
  @TextLength(max = 60)
  String code();

  /** Returns the code of its edition. */
  @TextLength(max = 60)
  String edition();

  /** Returns the pillar it belongs to. */
  Pillar pillar();

  /** Returns its number as remembered. */
  Optional<@TextLength(max = 20) String> number();

  /** Returns the confidence in the number. */
  Optional<NumberConfidence> numberConfidence();

  /** Returns the text of the question. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText question() {
    return LocalizedText.empty();
  }

  /**
   * Returns how closely it concerns child online protection: direct, related, indirect; or the
   * field of law that it asks about.
   */
  Optional<@TextLength(max = 60) String> kind();

  /** Returns the evidence expected with an answer, in English. */
  Optional<@TextLength(max = 300) String> evidenceWanted();

  /** Returns its topic. */
  Optional<@TextLength(max = 60) String> topic();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SurveyQuestion} objects; not thread-safe. */
  final class Builder extends ImmutableSurveyQuestion.Builder {
    Builder() {}
  }
}
