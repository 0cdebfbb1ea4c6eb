package io.github.copguidelines.coverage;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.verification.VerificationLevel;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/** The number of catalogue entries with a verification level. Immutable and thread-safe. */
@Value.Immutable
@JsonPropertyOrder({"verification", "count"})
public interface VerificationCount extends Extensible {

  /**
   * Returns the level; absent for this library's own codes and texts, which have no source
   * document.
   */
  Optional<VerificationLevel> verification();

  /** Returns the number of entries. */
  Optional<@Min(0) Integer> count();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link VerificationCount} objects; not thread-safe. */
  final class Builder extends ImmutableVerificationCount.Builder {
    Builder() {}
  }
}
