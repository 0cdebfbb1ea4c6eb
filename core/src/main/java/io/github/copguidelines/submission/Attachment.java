package io.github.copguidelines.submission;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;

/** A file that comes with a submission, by its checksum. */
@Value.Immutable
@JsonPropertyOrder({"file", "title", "mediaType", "bytes", "sha256"})
public interface Attachment extends Extensible {

  /** Returns its name, relative to the submission. */
  Optional<@NotNull(groups = Stage.Draft.class) @Pattern(regexp = Forms.FILE) String> file();

  /** Returns its title. */
  Optional<@TextLength(max = 300) LocalizedText> title();

  /** Returns its media type, for example {@code application/pdf}. */
  Optional<@Pattern(regexp = Forms.MEDIA_TYPE) String> mediaType();

  /** Returns its size in bytes. */
  Optional<@Min(0) @Max(1000000000) Integer> bytes();

  /** Returns its SHA-256 checksum, in lower-case hexadecimal digits. */
  Optional<@NotNull(groups = Stage.Draft.class) @Pattern(regexp = Forms.SHA_256) String> sha256();

  /** Returns what {@code toString} prints: none of its texts. */
  default String describe() {
    return "Attachment{}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Attachment} objects; not thread-safe. */
  final class Builder extends ImmutableAttachment.Builder {
    Builder() {}
  }
}
