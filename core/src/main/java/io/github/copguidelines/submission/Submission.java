package io.github.copguidelines.submission;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.document.DocumentHead;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.SafeguardingDeclaration;
import io.github.copguidelines.practice.Submitter;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PrintableText;
import io.github.copguidelines.text.Timestamp;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The envelope of what a member sends: who, on whose behalf, which documents, with which
 * declaration.
 *
 * <p>Immutable and thread-safe. {@code toString} shows none of its text.
 */
@Value.Immutable
@JsonPropertyOrder({
  "sender",
  "onBehalfOf",
  "submitted",
  "documents",
  "safeguardingDeclaration",
  "attachments",
  "message"
})
public interface Submission extends DocumentHead, Extensible {

  /** Returns the sender; never published. */
  Optional<@NotNull(groups = Stage.Draft.class) @Valid Submitter> sender();

  /** Returns the organisation on whose behalf it is sent. */
  Optional<@NotNull(groups = Stage.Draft.class) @Valid Organisation> onBehalfOf();

  /** Returns when it was sent. */
  Optional<Timestamp> submitted();

  /** Returns the documents. */
  @NotEmpty(groups = Stage.Draft.class)
  List<@Valid SubmittedDocument> documents();

  /** Returns the sender's declaration on the protection of children in all documents. */
  Optional<@NotNull(groups = Stage.Draft.class) @Valid SafeguardingDeclaration>
      safeguardingDeclaration();

  /** Returns the attached files. */
  @Size(max = 1000)
  List<@Valid Attachment> attachments();

  /** Returns a message from the sender. */
  Optional<@TextLength(max = 5000) LocalizedText> message();

  /** Returns what {@code toString} prints: its identifier. */
  default String describe() {
    return "Submission{id=" + PrintableText.ofName(id()) + "}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Submission} objects; not thread-safe. */
  final class Builder extends ImmutableSubmission.Builder {
    Builder() {}
  }
}
