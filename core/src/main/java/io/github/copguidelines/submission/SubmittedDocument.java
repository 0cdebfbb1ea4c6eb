package io.github.copguidelines.submission;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.PrintableText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;

/** A document that a submission sends, by its identifier and checksum. */
@Value.Immutable
@JsonPropertyOrder({"type", "id", "version", "file", "sha256"})
public interface SubmittedDocument extends Extensible {

  /** Returns the type of document. */
  Optional<@NotNull(groups = Stage.Draft.class) SubmittedType> type();

  /** Returns its identifier. */
  Optional<@NotNull(groups = Stage.Draft.class) @Pattern(regexp = Forms.RECORD_ID) String> id();

  /** Returns its version. */
  Optional<@Min(1) @Max(1000000) Integer> version();

  /** Returns the name of its file, relative to the submission. */
  Optional<@Pattern(regexp = Forms.FILE) String> file();

  /** Returns the SHA-256 checksum of the file, in lower-case hexadecimal digits. */
  Optional<@Pattern(regexp = Forms.SHA_256) String> sha256();

  /** Returns what {@code toString} prints: its identifier. */
  default String describe() {
    return "SubmittedDocument{" + id().map(PrintableText::ofName).orElse("") + "}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link SubmittedDocument} objects; not thread-safe. */
  final class Builder extends ImmutableSubmittedDocument.Builder {
    Builder() {}
  }
}
