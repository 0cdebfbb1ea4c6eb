package io.github.copguidelines.guide;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/** A term of a list that a template uses. */
@Value.Immutable
@JsonPropertyOrder({"name", "meaning"})
public interface TemplateTerm extends Extensible {

  /** Returns the term, in English and in our own words. */
  @TextLength(max = 200)
  String name();

  /** Returns its meaning, if it was seen. */
  Optional<@TextLength(max = 1000) String> meaning();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link TemplateTerm} objects; not thread-safe. */
  final class Builder extends ImmutableTemplateTerm.Builder {
    Builder() {}
  }
}
