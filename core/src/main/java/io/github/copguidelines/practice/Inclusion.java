package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/** The inclusion of everyone in a practice, one statement for each aspect. */
@Value.Immutable
@JsonPropertyOrder({"gender", "disability", "language", "remoteAreas"})
public interface Inclusion extends Extensible {

  /** Returns the statement on gender. */
  Optional<@TextLength(max = 5000) LocalizedText> gender();

  /** Returns the statement on disability. */
  Optional<@TextLength(max = 5000) LocalizedText> disability();

  /** Returns the statement on languages. */
  Optional<@TextLength(max = 5000) LocalizedText> language();

  /** Returns the statement on remote areas. */
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
