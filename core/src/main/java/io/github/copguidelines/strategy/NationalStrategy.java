package io.github.copguidelines.strategy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.document.DocumentHead;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.RecordSource;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.text.PrintableText;
import io.github.copguidelines.vocabulary.RecordConfidence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A country's way through the stages of a national strategy on child online protection.
 *
 * <p>The catalogue defines the stages and their checklists, see {@link StrategyModel}. Unknown
 * progress is left out: absence of a statement is not absence of progress.
 *
 * <p>Immutable and thread-safe. {@code toString} shows none of its text.
 */
@Value.Immutable
@JsonPropertyOrder({
  "country",
  "title",
  "leadOrganisation",
  "adopted",
  "period",
  "asOf",
  "stages",
  "references",
  "source",
  "confidence",
  "note"
})
public interface NationalStrategy extends DocumentHead, Extensible {

  /** Returns the country, as an ISO 3166-1 alpha-2 code. */
  Optional<@NotNull(groups = Stage.Draft.class) @Pattern(regexp = Forms.COUNTRY) String> country();

  /** Returns the title of the strategy, if it has one. */
  Optional<@TextLength(max = 300) LocalizedText> title();

  /** Returns the authority in charge. */
  Optional<@Valid Organisation> leadOrganisation();

  /** Returns when it was adopted. */
  Optional<PartialDate> adopted();

  /** Returns the period that it covers. */
  Optional<Period> period();

  /** Returns the day to which the document applies. */
  Optional<@NotNull(groups = Stage.Draft.class) PartialDate> asOf();

  /** Returns the stages whose progress is known, in their order. */
  @Size(max = 100)
  List<@Valid StageProgress> stages();

  /** Returns its references: laws, reports and links. */
  @Size(max = 1000)
  List<@Valid Reference> references();

  /** Returns the origin of the document. */
  Optional<@Valid RecordSource> source();

  /** Returns the confidence in the document. */
  Optional<RecordConfidence> confidence();

  /** Returns a note on the whole document. */
  Optional<@TextLength(max = 5000) LocalizedText> note();

  /** Returns what {@code toString} prints: its identifier. */
  default String describe() {
    return "NationalStrategy{id=" + PrintableText.ofName(id()) + "}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link NationalStrategy} objects; not thread-safe. */
  final class Builder extends ImmutableNationalStrategy.Builder {
    Builder() {}
  }
}
