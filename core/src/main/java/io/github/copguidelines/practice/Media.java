package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Consent;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;

/** A picture, recording or file that comes with a record. */
@Value.Immutable
@JsonPropertyOrder({
  "file",
  "url",
  "caption",
  "alternativeText",
  "rightsHolder",
  "licence",
  "showsChildren",
  "consent"
})
public interface Media extends Extensible {

  /** Returns the name of a file that comes with the record. */
  Optional<@TextLength(max = 500) String> file();

  /** Returns its web address. */
  Optional<@Pattern(regexp = Forms.LINK) String> url();

  /** Returns its caption. */
  Optional<@TextLength(max = 5000) LocalizedText> caption();

  /** Returns a description for people who cannot see or hear it. */
  Optional<@TextLength(max = 5000) LocalizedText> alternativeText();

  /** Returns who holds the rights. */
  Optional<@TextLength(max = 300) String> rightsHolder();

  /** Returns its licence. */
  Optional<@TextLength(max = 100) String> licence();

  /** Returns whether children can be seen or heard. */
  Optional<Boolean> showsChildren();

  /** Returns whether consent is on record. */
  Optional<Consent> consent();

  /** Returns what {@code toString} prints: none of its texts. */
  default String describe() {
    return "Media{}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Media} objects; not thread-safe. */
  final class Builder extends ImmutableMedia.Builder {
    Builder() {}
  }
}
