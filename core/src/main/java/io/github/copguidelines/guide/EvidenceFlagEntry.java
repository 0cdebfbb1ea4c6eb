package io.github.copguidelines.guide;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.EvidenceFlag;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A flag in addition to the evidence level.
 *
 * <p>Codes and texts are this library's own. The entry has no verification, because there is no
 * source document.
 */
@Value.Immutable
@JsonPropertyOrder({"code", "fao", "meaning"})
public interface EvidenceFlagEntry extends Extensible {

  /** Returns the flag. */
  EvidenceFlag code();

  /** Returns the stage of the Food and Agriculture Organization that it corresponds to. */
  Optional<@TextLength(max = 100) String> fao();

  /** Returns its meaning. */
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
