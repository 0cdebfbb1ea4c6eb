package io.github.copguidelines.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a partner asks of documents of a type beyond what the library asks: fields that are needed
 * or not used, narrower bounds, fewer codes, members of one's own.
 *
 * <p>A profile only narrows: what is valid under it is valid without it. In the artifact
 * cop-profiles, {@code ProfileReview} says what is wrong with one and {@code CompiledProfile} makes
 * it ready. Immutable and thread-safe.
 */
@Value.Immutable
@JsonPropertyOrder({
  "schemaVersion",
  "id",
  "title",
  "description",
  "type",
  "stage",
  "base",
  "language",
  "output",
  "fields",
  "codeLists",
  "extensionFields"
})
public interface Profile extends Extensible {

  /** Returns the version of the wire format, for example {@code 1.0}. */
  Optional<@Pattern(regexp = Forms.SCHEMA_VERSION) String> schemaVersion();

  /** Returns the name of the profile in addresses and file names: lower-case words with hyphens. */
  @Pattern(regexp = Forms.RECORD_ID)
  String id();

  /** Returns what people call it; may be absent. */
  Optional<@TextLength(max = 200) LocalizedText> title();

  /** Returns what it is for; may be absent. */
  Optional<@TextLength(max = 5_000) LocalizedText> description();

  /** Returns the type of the documents; practice records where absent. */
  Optional<DocumentType> type();

  /** Returns how complete documents are at least; draft where absent. */
  Optional<Stage> stage();

  /**
   * Returns where the addresses of its schemas begin: an absolute address that ends with a slash;
   * that of the library where absent.
   */
  Optional<@Pattern(regexp = Forms.LINK) String> base();

  /** Returns the language of titles and descriptions in its schemas; English where absent. */
  Optional<@LanguageTag String> language();

  /** Returns the form of its schema where nobody asks for another, for example {@code draft-07}. */
  Optional<@TextLength(max = 40) String> output();

  /** Returns what it asks of fields of the library. */
  List<@Valid FieldSetting> fields();

  /** Returns the lists of codes that it restricts. */
  List<@Valid CodeListLimit> codeLists();

  /** Returns the members that it adds. */
  List<@Valid ExtensionField> extensionFields();

  /** Returns the type of the documents. */
  default DocumentType documentType() {
    return type().orElse(DocumentType.PRACTICE_RECORD);
  }

  /** Returns the stage from which on its demands hold. */
  default Stage leastStage() {
    return stage().orElse(Stage.DRAFT);
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Profile} objects; not thread-safe. */
  final class Builder extends ImmutableProfile.Builder {
    Builder() {}
  }
}
