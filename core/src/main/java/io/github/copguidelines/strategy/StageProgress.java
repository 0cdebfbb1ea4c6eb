package io.github.copguidelines.strategy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.evidence.Progress;
import io.github.copguidelines.evidence.StatementOrigin;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.StrategyStage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A country's progress with one stage of its strategy. */
@Value.Immutable
@JsonPropertyOrder({"stage", "status", "origin", "items", "evidence", "note"})
public interface StageProgress extends Extensible {

  /** Returns the stage. */
  Optional<@NotNull(groups = Stage.Draft.class) StrategyStage> stage();

  /** Returns the progress; absent if unknown. */
  Optional<Progress> status();

  /** Returns whether a person made the statement or a program derived it. */
  Optional<StatementOrigin> origin();

  /** Returns the items of its checklist whose progress is known. */
  @Size(max = 1000)
  List<@Valid ItemProgress> items();

  /** Returns the evidence for the stage as a whole. */
  @Size(max = 1000)
  List<@Valid Evidence> evidence();

  /** Returns a further note. */
  Optional<@TextLength(max = 5000) LocalizedText> note();

  /** Returns what {@code toString} prints: its identifier. */
  default String describe() {
    return "StageProgress{" + stage().map(StrategyStage::code).orElse("") + "}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link StageProgress} objects; not thread-safe. */
  final class Builder extends ImmutableStageProgress.Builder {
    Builder() {}
  }
}
