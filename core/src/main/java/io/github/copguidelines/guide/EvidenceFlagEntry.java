package io.github.copguidelines.guide;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.EvidenceFlag;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A mark next to the level of proof.
 *
 * <p>Codes and words are this library's own; no document is there to compare them with, so that it
 * has no verification.
 */
@Value.Immutable
@JsonPropertyOrder({"code", "fao", "meaning"})
public interface EvidenceFlagEntry extends Extensible {

  /** Returns the mark. */
  EvidenceFlag code();

  /** Returns the stage of the Food and Agriculture Organization that it corresponds to. */
  Optional<@TextLength(max = 100) String> fao();

  /** Returns what it says. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText meaning() {
    return LocalizedText.empty();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link EvidenceFlagEntry} objects; not thread-safe. */
  final class Builder extends ImmutableEvidenceFlagEntry.Builder {
    Builder() {}
  }
}
