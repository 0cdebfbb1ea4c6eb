package io.github.copguidelines.guide;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A level of the ladder on which the proof that a practice works is graded.
 *
 * <p>Codes and texts are this library's own. The entry has no verification, because there is no
 * source document.
 */
@Value.Immutable
@JsonPropertyOrder({"code", "level", "fao", "unicef", "name", "criterion"})
public interface EvidenceLevelEntry extends Extensible {

  /** Returns the level. */
  EvidenceLevel code();

  /** Returns its rank, 0 (lowest) to 4. */
  @Min(0)
  @Max(4)
  Integer level();

  /** Returns the stage of the Food and Agriculture Organization that it corresponds to. */
  Optional<@TextLength(max = 100) String> fao();

  /** Returns UNICEF's kind of record that it corresponds to. */
  Optional<@TextLength(max = 100) String> unicef();

  /** Returns its name. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText name() {
    return LocalizedText.empty();
  }

  /** Returns the criterion for the level. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText criterion() {
    return LocalizedText.empty();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link EvidenceLevelEntry} objects; not thread-safe. */
  final class Builder extends ImmutableEvidenceLevelEntry.Builder {
    Builder() {}
  }
}
