package io.github.copguidelines.strategy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing to check at a stage.
 *
 * <p>The text is this library's own, based on the recommendations of the stage.
 */
@Value.Immutable
@JsonPropertyOrder({"code", "text", "verification"})
public interface ChecklistItem extends Extensible {

  /** Returns its code, for example {@code NS-01-C01}. */
  @TextLength(max = 60)
  String code();

  /** Returns the condition to check. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText text() {
    return LocalizedText.empty();
  }

  /** Returns the verification of the entry; if absent, the verification of its stage applies. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ChecklistItem} objects; not thread-safe. */
  final class Builder extends ImmutableChecklistItem.Builder {
    Builder() {}
  }
}
