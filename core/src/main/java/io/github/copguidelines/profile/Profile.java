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
 * A partner's further requirements on documents of a type: required or excluded fields, narrower
 * bounds, fewer codes, additional members.
 *
 * <p>A profile only narrows: a document that is valid under it is valid without it. In the artifact
 * cop-profiles, {@code ProfileReview} checks a profile and {@code CompiledProfile} compiles it.
 * Immutable and thread-safe.
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

  /** Returns its title for people; may be absent. */
  Optional<@TextLength(max = 200) LocalizedText> title();

  /** Returns its purpose; may be absent. */
  Optional<@TextLength(max = 5_000) LocalizedText> description();

  /** Returns the type of the documents; practice records if absent. */
  Optional<DocumentType> type();

  /** Returns the first stage at which the profile applies; draft if absent. */
  Optional<Stage> stage();

  /**
   * Returns the base address of its schemas: an absolute address that ends with a slash; the
   * library's if absent.
   */
  Optional<@Pattern(regexp = Forms.LINK) String> base();

  /** Returns the language of titles and descriptions in its schemas; English if absent. */
  Optional<@LanguageTag String> language();

  /** Returns the default format of its schema, for example {@code draft-07}. */
  Optional<@TextLength(max = 40) String> output();

  /** Returns its requirements on the library's fields. */
  List<@Valid FieldSetting> fields();

  /** Returns the lists of codes that it restricts. */
  List<@Valid CodeListLimit> codeLists();

  /** Returns the members that it adds. */
  List<@Valid ExtensionField> extensionFields();

  /** Returns the type of the documents. */
  default DocumentType documentType() {
    return type().orElse(DocumentType.PRACTICE_RECORD);
  }

  /** Returns the first stage at which the profile applies; draft by default. */
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
