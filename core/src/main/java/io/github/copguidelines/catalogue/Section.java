package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** A section of a guideline. */
@Value.Immutable
@JsonPropertyOrder({"code", "number", "title", "verification"})
public interface Section extends Extensible {

  /** Returns its code within the guideline, for example {@code 4.2.1} or {@code front.2}. */
  @TextLength(max = 60)
  String code();

  /** Returns the number or name that is printed before its title. */
  Optional<@TextLength(max = 40) String> number();

  /** Returns its title. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText title() {
    return LocalizedText.empty();
  }

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Section} objects; not thread-safe. */
  final class Builder extends ImmutableSection.Builder {
    Builder() {}
  }
}
