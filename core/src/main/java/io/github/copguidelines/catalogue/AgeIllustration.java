package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/** An age that a guideline names as an example. */
@Value.Immutable
@JsonPropertyOrder({"age", "stage"})
public interface AgeIllustration extends Extensible {

  /** Returns the age in whole years. */
  @Min(0)
  @Max(18)
  Integer age();

  /** Returns the stage of life that the age represents, in English. */
  Optional<@TextLength(max = 300) String> stage();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AgeIllustration} objects; not thread-safe. */
  final class Builder extends ImmutableAgeIllustration.Builder {
    Builder() {}
  }
}
