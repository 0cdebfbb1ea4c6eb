package io.github.copguidelines.document;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.text.Timestamp;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/** The common head of documents that offices write: identifier, version, language and dates. */
@JsonPropertyOrder({"schemaVersion", "id", "version", "language", "created", "modified"})
public interface DocumentHead {

  /** Returns the version of the wire format, for example {@code 1.0}. */
  Optional<@NotNull(groups = Stage.Draft.class) @Pattern(regexp = Forms.SCHEMA_VERSION) String>
      schemaVersion();

  /** Returns the identifier, which never changes: lower-case words with hyphens. */
  @Pattern(regexp = Forms.RECORD_ID)
  String id();

  /** Returns the version of the document, from 1; each change that is sent increases it. */
  Optional<@Min(1) @Max(1000000) Integer> version();

  /** Returns the BCP 47 tag of the language in which it was first written. */
  Optional<@NotNull(groups = Stage.Draft.class) @LanguageTag String> language();

  /** Returns the time of its creation. */
  Optional<Timestamp> created();

  /** Returns the time of its last change. */
  Optional<Timestamp> modified();
}
