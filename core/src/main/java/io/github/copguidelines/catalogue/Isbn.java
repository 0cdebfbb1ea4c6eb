package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/** The International Standard Book Numbers of a guideline, by language or form. */
@Value.Immutable
@JsonPropertyOrder({"paper", "en", "fr"})
public interface Isbn extends Extensible {

  /** Returns the number of the printed English edition. */
  Optional<@TextLength(max = 40) String> paper();

  /** Returns the number of the English edition. */
  Optional<@TextLength(max = 40) String> en();

  /** Returns the number of the French edition. */
  Optional<@TextLength(max = 40) String> fr();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Isbn} objects; not thread-safe. */
  final class Builder extends ImmutableIsbn.Builder {
    Builder() {}
  }
}
