package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.vocabulary.TranslationMethod;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;

/** A translation of a record into a language. */
@Value.Immutable
@JsonPropertyOrder({"language", "method", "reviewed"})
public interface Translation extends Extensible {

  /** Returns the BCP 47 tag of the language. */
  Optional<@NotNull(groups = Stage.Draft.class) @LanguageTag String> language();

  /** Returns the method of translation. */
  Optional<@NotNull(groups = Stage.Draft.class) TranslationMethod> method();

  /** Returns whether a person reviewed it. */
  Optional<Boolean> reviewed();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Translation} objects; not thread-safe. */
  final class Builder extends ImmutableTranslation.Builder {
    Builder() {}
  }
}
