package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.PartialDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;

/** A source of a practice record: a law, a report, a web page. */
@Value.Immutable
@JsonPropertyOrder({
  "id",
  "title",
  "publisher",
  "year",
  "url",
  "file",
  "kind",
  "language",
  "accessed"
})
public interface Reference extends Extensible {

  /** Returns the identifier within the record. */
  Optional<@NotNull(groups = Stage.Draft.class) @Pattern(regexp = Forms.REFERENCE_ID) String> id();

  /** Returns the title, in the language of the source. */
  Optional<@NotNull(groups = Stage.Draft.class) @TextLength(max = 500) String> title();

  /** Returns who published it. */
  Optional<@TextLength(max = 300) String> publisher();

  /** Returns the year. */
  Optional<@Min(1000) @Max(9999) Integer> year();

  /** Returns its web address: {@code http}, {@code https} or {@code doi}. */
  Optional<@Pattern(regexp = Forms.LINK) String> url();

  /** Returns the name of a file that comes with the record. */
  Optional<@TextLength(max = 500) String> file();

  /** Returns its kind, for example {@code law} or {@code report}. */
  Optional<@TextLength(max = 60) String> kind();

  /** Returns the BCP 47 tag of its language. */
  Optional<@LanguageTag String> language();

  /** Returns the date on which it was accessed. */
  Optional<PartialDate> accessed();

  /** Returns what {@code toString} prints: none of its texts. */
  default String describe() {
    return "Reference{}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Reference} objects; not thread-safe. */
  final class Builder extends ImmutableReference.Builder {
    Builder() {}
  }
}
