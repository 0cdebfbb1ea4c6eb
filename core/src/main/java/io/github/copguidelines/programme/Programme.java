package io.github.copguidelines.programme;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.document.DocumentHead;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.Partner;
import io.github.copguidelines.practice.RecordSource;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.PrintableText;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.RecordConfidence;
import io.github.copguidelines.vocabulary.Stakeholder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A programme of several partners: who, when, what for, for whom, by which measures.
 *
 * <p>Immutable and thread-safe. {@code toString} shows none of its text.
 */
@Value.Immutable
@JsonPropertyOrder({
  "title",
  "summary",
  "leadOrganisation",
  "partners",
  "countries",
  "ituRegions",
  "started",
  "ended",
  "objectives",
  "stakeholders",
  "audiences",
  "measures",
  "references",
  "source",
  "confidence"
})
public interface Programme extends DocumentHead, Extensible {

  /** Returns its name. */
  Optional<@NotNull(groups = Stage.Draft.class) @TextLength(max = 300) LocalizedText> title();

  /** Returns a short description that needs no context. */
  Optional<@TextLength(max = 1500) LocalizedText> summary();

  /** Returns the responsible organisation. */
  Optional<@Valid Organisation> leadOrganisation();

  /** Returns the partners and their roles. */
  @Size(max = 1000)
  List<@Valid Partner> partners();

  /** Returns the countries where it runs, as ISO 3166-1 alpha-2 codes. */
  @Distinct
  List<@Pattern(regexp = Forms.COUNTRY) String> countries();

  /** Returns the ITU regions. */
  @Distinct
  List<ItuRegion> ituRegions();

  /** Returns when it began. */
  Optional<PartialDate> started();

  /** Returns the date on which it ended or will end. */
  Optional<PartialDate> ended();

  /** Returns its objectives. */
  @Size(max = 100)
  List<@TextLength(max = 5000) LocalizedText> objectives();

  /** Returns the stakeholders that act. */
  @Distinct
  List<Stakeholder> stakeholders();

  /** Returns the audiences that it addresses. */
  @Distinct
  List<Audience> audiences();

  /** Returns its measures. */
  @Size(max = 1000)
  List<@Valid Measure> measures();

  /** Returns its references: reports and links. */
  @Size(max = 1000)
  List<@Valid Reference> references();

  /** Returns the origin of the document. */
  Optional<@Valid RecordSource> source();

  /** Returns the confidence in the document. */
  Optional<RecordConfidence> confidence();

  /** Returns what {@code toString} prints: its identifier. */
  default String describe() {
    return "Programme{id=" + PrintableText.ofName(id()) + "}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Programme} objects; not thread-safe. */
  final class Builder extends ImmutableProgramme.Builder {
    Builder() {}
  }
}
