package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.ImplementationDegree;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;

/** A recommendation that a practice puts into effect, and how far. */
@Value.Immutable
@JsonPropertyOrder({"code", "degree", "note"})
public interface Implementation extends Extensible {

  /** Returns the code of the recommendation, for example {@code POL-LEG-01}. */
  @Pattern(regexp = Forms.RECOMMENDATION_CODE)
  String code();

  /** Returns the degree of implementation. */
  Optional<ImplementationDegree> degree();

  /** Returns a note on the implementation. */
  Optional<@TextLength(max = 5000) LocalizedText> note();

  /** Returns an implementation with only the code of the recommendation. */
  static Implementation of(String code) {
    return builder().code(code).build();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Implementation} objects; not thread-safe. */
  final class Builder extends ImmutableImplementation.Builder {
    Builder() {}
  }
}
