package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/** How a practice includes everyone, a statement each. */
@Value.Immutable
@JsonPropertyOrder({"gender", "disability", "language", "remoteAreas"})
public interface Inclusion extends Extensible {

  /** Returns what it does about gender. */
  Optional<@TextLength(max = 5000) LocalizedText> gender();

  /** Returns what it does about disability. */
  Optional<@TextLength(max = 5000) LocalizedText> disability();

  /** Returns what it does about languages. */
  Optional<@TextLength(max = 5000) LocalizedText> language();

  /** Returns what it does about remote areas. */
  Optional<@TextLength(max = 5000) LocalizedText> remoteAreas();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Inclusion} objects; not thread-safe. */
  final class Builder extends ImmutableInclusion.Builder {
    Builder() {}
  }
}
