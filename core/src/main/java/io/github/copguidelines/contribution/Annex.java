package io.github.copguidelines.contribution;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that comes with a contribution. */
@Value.Immutable
@JsonPropertyOrder({"title", "file", "url"})
public interface Annex extends Extensible {

  /** Returns its title. */
  Optional<@NotNull(groups = Stage.Draft.class) @TextLength(max = 300) LocalizedText> title();

  /** Returns the name of its file, relative to the contribution. */
  Optional<@Pattern(regexp = Forms.FILE) String> file();

  /** Returns its web address. */
  Optional<@Pattern(regexp = Forms.LINK) String> url();

  /** Returns what {@code toString} prints: none of its texts. */
  default String describe() {
    return "Annex{}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Annex} objects; not thread-safe. */
  final class Builder extends ImmutableAnnex.Builder {
    Builder() {}
  }
}
