package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.PracticeKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** What a practice record is: the section <i>identity</i> of {@link PracticeRecord}. */
@JsonPropertyOrder({
  "schemaVersion",
  "id",
  "version",
  "status",
  "title",
  "summary",
  "language",
  "kind",
  "keywords"
})
public interface PracticeIdentity {

  /** Returns the version of the wire format, for example {@code 1.0}. */
  Optional<@NotNull(groups = Stage.Draft.class) @Pattern(regexp = Forms.SCHEMA_VERSION) String>
      schemaVersion();

  /**
   * Returns the identifier, which never changes: lower-case words with hyphens, or {@code
   * COPP-2026-0001}.
   */
  @Pattern(regexp = Forms.RECORD_ID)
  String id();

  /** Returns the version of the record; from 1, it rises with each accepted revision. */
  Optional<@NotNull(groups = Stage.Draft.class) @Min(1) @Max(1000000) Integer> version();

  /** Returns the state in the lifecycle. */
  Optional<@NotNull(groups = Stage.Draft.class) LifecycleState> status();

  /**
   * Returns the name of the practice, 5 to 150 characters in each language.
   *
   * <p>It is empty in an unfinished record. The title of a recommendation is never absent, since
   * the catalogue is complete.
   */
  Optional<@NotNull(groups = Stage.Draft.class) @TextLength(min = 5, max = 150) LocalizedText>
      title();

  /** Returns a short description that stands alone, 50 to 1500 characters in each language. */
  Optional<
          @NotNull(groups = Stage.Submission.class) @TextLength(min = 50, max = 1500) LocalizedText>
      summary();

  /** Returns the BCP 47 tag of the language in which the record was first written. */
  Optional<@NotNull(groups = Stage.Draft.class) @LanguageTag String> language();

  /** Returns what sort of thing the practice is. */
  Optional<@NotNull(groups = Stage.Submission.class) PracticeKind> kind();

  /** Returns up to 20 keywords. */
  @Size(max = 20)
  @Distinct
  List<@TextLength(max = 60) String> keywords();
}
