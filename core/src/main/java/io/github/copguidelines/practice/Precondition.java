package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.PreconditionKind;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that has to be in place before a practice can be repeated elsewhere. */
@Value.Immutable
@JsonPropertyOrder({"kind", "description"})
public interface Precondition extends Extensible {

  /** Returns its kind. */
  Optional<@NotNull(groups = Stage.Draft.class) PreconditionKind> kind();

  /** Returns a description. */
  Optional<@TextLength(max = 5000) LocalizedText> description();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Precondition} objects; not thread-safe. */
  final class Builder extends ImmutablePrecondition.Builder {
    Builder() {}
  }
}
