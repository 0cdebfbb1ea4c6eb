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
 * <p>The words are this library's own, drawn up from the recommendations that the stage rests on.
 */
@Value.Immutable
@JsonPropertyOrder({"code", "text", "verification"})
public interface ChecklistItem extends Extensible {

  /** Returns its code, for example {@code NS-01-C01}. */
  @TextLength(max = 60)
  String code();

  /** Returns what should be the case. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText text() {
    return LocalizedText.empty();
  }

  /** Returns the verification of the entry; where it does not say, it is as sure as its stage. */
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
