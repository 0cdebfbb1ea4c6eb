package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.RecordOrigin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;

/** The origin of a record or document. */
@Value.Immutable
@JsonPropertyOrder({"kind", "originId", "url", "note"})
public interface RecordSource extends Extensible {

  /** Returns the kind of origin. */
  Optional<@NotNull(groups = Stage.Draft.class) RecordOrigin> kind();

  /** Returns its identifier in the collection that it came from. */
  Optional<@TextLength(max = 200) String> originId();

  /** Returns the page that it was first written from. */
  Optional<@Pattern(regexp = Forms.LINK) String> url();

  /** Returns a note, for example on sources that were not seen. */
  Optional<@TextLength(max = 5000) LocalizedText> note();

  /** Returns what {@code toString} prints: none of its texts. */
  default String describe() {
    return "RecordSource{}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link RecordSource} objects; not thread-safe. */
  final class Builder extends ImmutableRecordSource.Builder {
    Builder() {}
  }
}
