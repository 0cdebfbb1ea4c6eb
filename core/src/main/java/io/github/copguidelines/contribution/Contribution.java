package io.github.copguidelines.contribution;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.document.DocumentHead;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.PublicContact;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.PrintableText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A practice or position sent to a meeting of the Council Working Group on Child Online Protection.
 *
 * <p>Its head follows published contributions: meeting and place, item of the agenda, document
 * number, date, original language, source, contact, title, summary, action requested, resolutions;
 * then body and annexes.
 *
 * <p>Immutable and thread-safe. {@code toString} shows none of its text.
 */
@Value.Immutable
@JsonPropertyOrder({
  "meeting",
  "agendaItem",
  "documentNumber",
  "date",
  "sources",
  "contact",
  "title",
  "summary",
  "actionRequested",
  "resolutions",
  "body",
  "records",
  "references",
  "annexes"
})
public interface Contribution extends DocumentHead, Extensible {

  /** Returns the meeting that it is for. */
  Optional<@NotNull(groups = Stage.Draft.class) @Valid MeetingReference> meeting();

  /** Returns the number or name of the agenda item. */
  Optional<@TextLength(max = 100) String> agendaItem();

  /** Returns the number that the secretariat gave it. */
  Optional<@TextLength(max = 60) String> documentNumber();

  /** Returns its date. */
  Optional<@NotNull(groups = Stage.Draft.class) PartialDate> date();

  /** Returns the organisations that submit it. */
  @NotEmpty(groups = Stage.Draft.class)
  @Size(max = 1000)
  List<@Valid Organisation> sources();

  /** Returns the office that answers questions about it. */
  Optional<@Valid PublicContact> contact();

  /** Returns its title. */
  Optional<@NotNull(groups = Stage.Draft.class) @TextLength(max = 300) LocalizedText> title();

  /** Returns a summary. */
  Optional<@TextLength(max = 5000) LocalizedText> summary();

  /** Returns the action that it asks of the meeting. */
  Optional<@TextLength(max = 5000) LocalizedText> actionRequested();

  /** Returns the resolutions that it refers to. */
  @Size(max = 100)
  @Distinct
  List<@TextLength(max = 300) String> resolutions();

  /** Returns its text, part by part. */
  @NotEmpty(groups = Stage.Draft.class)
  @Size(max = 1000)
  List<@Valid ContributionSection> body();

  /** Returns the practice records that it was built from. */
  @Distinct
  List<@Pattern(regexp = Forms.RECORD_ID) String> records();

  /** Returns its references: laws, reports and links. */
  @Size(max = 1000)
  List<@Valid Reference> references();

  /** Returns its annexes. */
  @Size(max = 100)
  List<@Valid Annex> annexes();

  /** Returns what {@code toString} prints: its identifier. */
  default String describe() {
    return "Contribution{id=" + PrintableText.ofName(id()) + "}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Contribution} objects; not thread-safe. */
  final class Builder extends ImmutableContribution.Builder {
    Builder() {}
  }
}
