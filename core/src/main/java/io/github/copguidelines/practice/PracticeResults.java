package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.EvidenceFlag;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/** What came of a practice: the section <i>results</i> of {@link PracticeRecord}. */
@JsonPropertyOrder({
  "results",
  "evidenceLevel",
  "evidenceFlags",
  "evaluations",
  "successFactors",
  "challenges",
  "lessons",
  "unintendedEffects",
  "nextSteps"
})
public interface PracticeResults {

  /** Returns what was reached, and what is aimed at. */
  List<@Valid Result> results();

  /** Returns how strong the proof is; the reviewer sets it. */
  Optional<@NotNull(groups = Stage.Acceptance.class) EvidenceLevel> evidenceLevel();

  /** Returns what else is to be said about the proof. */
  @Distinct
  List<EvidenceFlag> evidenceFlags();

  /** Returns how it was assessed; on the wire {@code evaluation}. */
  @JsonProperty("evaluation")
  List<@Valid Evaluation> evaluations();

  /** Returns what made it work. */
  List<@TextLength(max = 5000) LocalizedText> successFactors();

  /** Returns difficulties and failures. */
  List<@TextLength(max = 5000) LocalizedText> challenges();

  /** Returns what was learned and what others are advised. */
  @NotEmpty(groups = Stage.Publication.class, payload = Severity.Warning.class)
  List<@TextLength(max = 5000) LocalizedText> lessons();

  /** Returns effects that nobody meant to have. */
  Optional<@TextLength(max = 5000) LocalizedText> unintendedEffects();

  /** Returns what is planned. */
  Optional<@TextLength(max = 5000) LocalizedText> nextSteps();
}
