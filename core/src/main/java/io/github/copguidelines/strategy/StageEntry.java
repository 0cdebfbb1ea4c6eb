package io.github.copguidelines.strategy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.vocabulary.StrategyStage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stage of a national strategy: what it is for, what to check, what comes out of it.
 *
 * <p>The texts are this library's own.
 */
@Value.Immutable
@JsonPropertyOrder({
  "code",
  "order",
  "phase",
  "title",
  "purpose",
  "checklist",
  "outputs",
  "restsOn",
  "verification"
})
public interface StageEntry extends Extensible {

  /** Returns the stage. */
  StrategyStage code();

  /** Returns its position, from 1. */
  @Min(1)
  @Max(100)
  Integer order();

  /** Returns the phase it belongs to. */
  StrategyPhase phase();

  /** Returns its name. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText title() {
    return LocalizedText.empty();
  }

  /** Returns its purpose. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText purpose() {
    return LocalizedText.empty();
  }

  /** Returns the checklist for its completion, in order. */
  List<@Valid ChecklistItem> checklist();

  /** Returns its outputs. */
  List<@TextLength(max = 5000) LocalizedText> outputs();

  /** Returns the codes of the recommendations that it is based on. */
  @Distinct
  List<@Pattern(regexp = Forms.RECOMMENDATION_CODE) String> restsOn();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /**
   * Returns true if a practice serves the stage: its record names the stage, or implements a
   * recommendation on which the stage rests.
   */
  default boolean isServedBy(PracticeRecord record) {
    return record.strategyStages().contains(code())
        || record.implementations().stream().anyMatch(one -> restsOn().contains(one.code()));
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link StageEntry} objects; not thread-safe. */
  final class Builder extends ImmutableStageEntry.Builder {
    Builder() {}
  }
}
