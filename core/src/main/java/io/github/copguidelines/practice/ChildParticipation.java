package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.ParticipationLevel;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;

/** The participation of children in making or assessing a practice. */
@Value.Immutable
@JsonPropertyOrder({"level", "description", "safeguards"})
public interface ChildParticipation extends Extensible {

  /** Returns the level of participation. */
  Optional<@NotNull(groups = Stage.Draft.class) ParticipationLevel> level();

  /** Returns a description of the participation. */
  Optional<@TextLength(max = 5000) LocalizedText> description();

  /** Returns the safeguards that protected them. */
  Optional<@TextLength(max = 5000) LocalizedText> safeguards();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ChildParticipation} objects; not thread-safe. */
  final class Builder extends ImmutableChildParticipation.Builder {
    Builder() {}
  }
}
