package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.lifecycle.LifecycleEvent;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.settings.Acceptance;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.PrintableText;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.ChildGroup;
import io.github.copguidelines.vocabulary.CoverageArea;
import io.github.copguidelines.vocabulary.EvidenceFlag;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import io.github.copguidelines.vocabulary.FrameLink;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.PracticeStage;
import io.github.copguidelines.vocabulary.RecordConfidence;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import io.github.copguidelines.vocabulary.StrategyStage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One documented practice of a member: who does what, where, for whom, against which risks, which
 * recommendations it implements, and with what result.
 *
 * <p>A record may be incomplete; only {@link #id} is required. The validator reports the fields
 * that a {@link Stage} requires. A record describes institutions, never an identifiable child.
 *
 * <p>Immutable and thread-safe; equal records are interchangeable. {@code toString} shows no text
 * of the record. The fields are the union of those in fourteen published templates.
 */
@JsonPropertyOrder({
  "schemaVersion", "id", "version", "status", "title", "summary",
  "language", "kind", "keywords", "countries", "ituRegions", "coverage",
  "started", "ended", "stage", "practiceLanguages", "leadOrganisation", "partners",
  "stakeholders", "audiences", "ageBands", "groups", "childParticipation", "risks",
  "implementations", "strategyStages", "frameLinks", "problem", "objectives", "activities",
  "innovation", "inclusion", "results", "evidenceLevel", "evidenceFlags", "evaluations",
  "successFactors", "challenges", "lessons", "unintendedEffects", "nextSteps", "cost",
  "sustainability", "transferability", "licence", "references", "media", "safeguardingDeclaration",
  "submitter", "publicContact", "source", "confidence", "events", "created",
  "modified", "lastConfirmed", "reviewDue", "translations", "accepted"
})
@Value.Immutable
public interface PracticeRecord extends Extensible {

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
   * Returns the name of the practice, 5 to 150 characters in each language; empty if unfinished.
   */
  Optional<@NotNull(groups = Stage.Draft.class) @TextLength(min = 5, max = 150) LocalizedText>
      title();

  /** Returns a short, self-contained description, 50 to 1500 characters in each language. */
  Optional<
          @NotNull(groups = Stage.Submission.class) @TextLength(min = 50, max = 1500) LocalizedText>
      summary();

  /** Returns the BCP 47 tag of the language in which the record was first written. */
  Optional<@NotNull(groups = Stage.Draft.class) @LanguageTag String> language();

  /** Returns the kind of practice, such as a law or a campaign. */
  Optional<@NotNull(groups = Stage.Submission.class) PracticeKind> kind();

  /** Returns up to 20 keywords. */
  @Size(max = 20)
  @Distinct
  List<@TextLength(max = 60) String> keywords();

  /** Returns the countries where the practice runs, as ISO 3166-1 alpha-2 codes. */
  @Distinct
  List<@Pattern(regexp = Forms.COUNTRY) String> countries();

  /**
   * Returns the ITU regions; {@link ItuRegion#GLOBAL} excludes all others ({@code FIELD-010}), but
   * not countries.
   */
  @NotEmpty(groups = Stage.Submission.class)
  @Distinct
  List<ItuRegion> ituRegions();

  /** Returns the area that it covers, such as one country. */
  Optional<@NotNull(groups = Stage.Submission.class) CoverageArea> coverage();

  /** Returns the date on which it began. */
  Optional<@NotNull(groups = Stage.Acceptance.class) PartialDate> started();

  /**
   * Returns when it ended; absent while it runs. Not in the future if the {@link #stage} is an end
   * ({@code FIELD-010}).
   */
  Optional<PartialDate> ended();

  /**
   * Returns the phase of the practice; absent if unknown, which is a warning from submission on.
   *
   * <p>Only an instrument, such as a law, is in force or repealed ({@code FIELD-010}).
   */
  Optional<
          @NotNull(groups = Stage.Submission.class, payload = Severity.Warning.class) PracticeStage>
      stage();

  /** Returns the BCP 47 tags of the languages of its materials. */
  @Distinct
  List<@LanguageTag String> practiceLanguages();

  /** Returns the organisation that is responsible. */
  Optional<@NotNull(groups = Stage.Submission.class) @Valid Organisation> leadOrganisation();

  /** Returns the partners and their roles. */
  List<@Valid Partner> partners();

  /** Returns the stakeholders that act. */
  @NotEmpty(groups = Stage.Submission.class)
  @Distinct
  List<Stakeholder> stakeholders();

  /** Returns the audiences that the practice addresses. */
  @NotEmpty(groups = Stage.Submission.class)
  @Distinct
  List<Audience> audiences();

  /** Returns the ages of the children it is for. */
  @Distinct
  List<AgeBand> ageBands();

  /** Returns the groups of children it gives particular attention to. */
  @Distinct
  List<ChildGroup> groups();

  /** Returns how children took part. */
  Optional<@Valid ChildParticipation> childParticipation();

  /** Returns the risks that it addresses: risks, categories or collections. */
  @Distinct
  List<Risk> risks();

  /** Returns the recommendations that it implements; on the wire {@code implements}. */
  @JsonProperty("implements")
  @NotEmpty(groups = Stage.Acceptance.class)
  List<@Valid Implementation> implementations();

  /** Returns the stages of a national strategy that it serves. */
  @Distinct
  List<StrategyStage> strategyStages();

  /** Returns its places in other frames, such as a target of the SDGs. */
  @Distinct
  List<FrameLink> frameLinks();

  /** Returns the situation or risk that it responds to. */
  Optional<@NotNull(groups = Stage.Acceptance.class) @TextLength(max = 5000) LocalizedText>
      problem();

  /** Returns its objectives, at most 10. */
  @NotEmpty(groups = Stage.Acceptance.class)
  @Size(max = 10)
  List<@TextLength(max = 5000) LocalizedText> objectives();

  /** Returns its activities, step by step, without operational detail on offences. */
  @NotEmpty(groups = Stage.Acceptance.class)
  List<@TextLength(max = 5000) LocalizedText> activities();

  /** Returns the new idea in it. */
  Optional<@TextLength(max = 5000) LocalizedText> innovation();

  /** Returns how it includes everyone. */
  Optional<@Valid Inclusion> inclusion();

  /** Returns the results achieved and the targets. */
  List<@Valid Result> results();

  /** Returns the strength of its evidence, which the reviewer sets. */
  Optional<@NotNull(groups = Stage.Acceptance.class) EvidenceLevel> evidenceLevel();

  /** Returns notes on its evidence, such as mixed findings. */
  @Distinct
  List<EvidenceFlag> evidenceFlags();

  /** Returns its evaluations; on the wire {@code evaluation}. */
  @JsonProperty("evaluation")
  List<@Valid Evaluation> evaluations();

  /** Returns the factors of its success. */
  List<@TextLength(max = 5000) LocalizedText> successFactors();

  /** Returns its difficulties and failures. */
  List<@TextLength(max = 5000) LocalizedText> challenges();

  /** Returns the lessons learned and the advice to others. */
  @NotEmpty(groups = Stage.Publication.class, payload = Severity.Warning.class)
  List<@TextLength(max = 5000) LocalizedText> lessons();

  /** Returns its unintended effects. */
  Optional<@TextLength(max = 5000) LocalizedText> unintendedEffects();

  /** Returns the next steps planned. */
  Optional<@TextLength(max = 5000) LocalizedText> nextSteps();

  /** Returns its cost. */
  Optional<@Valid Cost> cost();

  /** Returns how it is sustained. */
  Optional<@Valid Sustainability> sustainability();

  /** Returns whether and how others can replicate it. */
  Optional<
          @NotNull(groups = Stage.Publication.class, payload = Severity.Warning.class) @Valid
          Transferability>
      transferability();

  /** Returns the licence of the materials, an SPDX or Creative Commons identifier. */
  Optional<@TextLength(max = 100) String> licence();

  /** Returns laws, reports and links; from acceptance on, one has a {@link Reference#url}. */
  @NotEmpty(groups = Stage.Acceptance.class)
  List<@Valid Reference> references();

  /** Returns pictures, recordings and files. */
  List<@Valid Media> media();

  /** Returns the safeguarding declaration of the submitter. */
  Optional<@NotNull(groups = Stage.Submission.class) @Valid SafeguardingDeclaration>
      safeguardingDeclaration();

  /** Returns the submitter; never published. */
  Optional<@NotNull(groups = Stage.Submission.class) @Valid Submitter> submitter();

  /** Returns the office that answers questions about it. */
  Optional<
          @NotNull(groups = Stage.Publication.class, payload = Severity.Warning.class) @Valid
          PublicContact>
      publicContact();

  /** Returns how the record came into being. */
  Optional<@NotNull(groups = Stage.Draft.class) @Valid RecordSource> source();

  /** Returns how reliable the record is. */
  Optional<@NotNull(groups = Stage.Acceptance.class) RecordConfidence> confidence();

  /**
   * Returns the changes of state, oldest first; changes are only appended.
   *
   * <p>A draft has none. The validator checks a submission before its change to submitted is noted,
   * so one is required only from acceptance on. If the {@link #status} is past draft, changes are
   * required from submission on (rule {@code PR-005}).
   */
  @NotEmpty(groups = Stage.Acceptance.class)
  List<@Valid LifecycleEvent> events();

  /** Returns when the record was created. */
  Optional<@NotNull(groups = Stage.Draft.class) Timestamp> created();

  /** Returns when the record was last changed. */
  Optional<@NotNull(groups = Stage.Draft.class) Timestamp> modified();

  /** Returns the day on which the owner last confirmed it. */
  Optional<@NotNull(groups = Stage.Publication.class) PartialDate> lastConfirmed();

  /** Returns the date of the next review, two years after publication by default. */
  Optional<@NotNull(groups = Stage.Publication.class) PartialDate> reviewDue();

  /** Returns how its translations were made. */
  List<@Valid Translation> translations();

  /**
   * Returns the warnings about this record that somebody has reviewed and accepted. Reports list
   * them separately; errors cannot be accepted.
   */
  @Size(max = 200)
  List<@Valid Acceptance> accepted();

  /** Returns what {@code toString} prints: identifier, version and state. */
  default String describe() {
    return "PracticeRecord{id="
        + PrintableText.ofName(id())
        + version().map(number -> ", version=" + number).orElse("")
        + status().map(state -> ", status=" + state.code()).orElse("")
        + "}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link PracticeRecord} objects; not thread-safe. */
  final class Builder extends ImmutablePracticeRecord.Builder {
    Builder() {}
  }
}
