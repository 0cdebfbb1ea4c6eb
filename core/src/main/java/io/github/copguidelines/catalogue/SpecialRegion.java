package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** A code that is used if none of the six regions fits. */
@Value.Immutable
@JsonPropertyOrder({"code", "meaning", "label", "verification"})
public interface SpecialRegion extends Extensible {

  /** Returns its code, for example {@code multi-region}. */
  @TextLength(max = 60)
  String code();

  /** Returns its meaning, in English. */
  Optional<@TextLength(max = 300) String> meaning();

  /** Returns its name. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText label() {
    return LocalizedText.empty();
  }

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SpecialRegion} objects; not thread-safe. */
  final class Builder extends ImmutableSpecialRegion.Builder {
    Builder() {}
  }
}
