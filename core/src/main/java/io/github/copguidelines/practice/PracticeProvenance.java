package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.lifecycle.LifecycleEvent;
import io.github.copguidelines.settings.Acceptance;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.vocabulary.RecordConfidence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Where a practice record comes from and what became of it: the section <i>provenance</i> of {@link
 * PracticeRecord}.
 */
@JsonPropertyOrder({
  "submitter",
  "publicContact",
  "source",
  "confidence",
  "events",
  "created",
  "modified",
  "lastConfirmed",
  "reviewDue",
  "translations",
  "accepted"
})
public interface PracticeProvenance {

  /** Returns who sent it in; never published. */
  Optional<@NotNull(groups = Stage.Submission.class) @Valid Submitter> submitter();

  /** Returns the office to ask. */
  Optional<
          @NotNull(groups = Stage.Publication.class, payload = Severity.Warning.class) @Valid
          PublicContact>
      publicContact();

  /** Returns how the record came into being. */
  Optional<@NotNull(groups = Stage.Draft.class) @Valid RecordSource> source();

  /** Returns how sure the record is. */
  Optional<@NotNull(groups = Stage.Acceptance.class) RecordConfidence> confidence();

  /**
   * Returns the changes of state, oldest first; only appended to.
   *
   * <p>A draft has none. At submission a record is judged before the change to submitted is noted,
   * so that at least one is required only from acceptance on. A record that says it is past its
   * draft has its changes from submission on, see the rule {@code PR-005}.
   */
  @NotEmpty(groups = Stage.Acceptance.class)
  List<@Valid LifecycleEvent> events();

  /** Returns when the record was made. */
  Optional<@NotNull(groups = Stage.Draft.class) Timestamp> created();

  /** Returns when the record was last changed. */
  Optional<@NotNull(groups = Stage.Draft.class) Timestamp> modified();

  /** Returns the day on which the owner last confirmed it. */
  Optional<@NotNull(groups = Stage.Publication.class) PartialDate> lastConfirmed();

  /** Returns when it is due for review; two years after publication by default. */
  Optional<@NotNull(groups = Stage.Publication.class) PartialDate> reviewDue();

  /** Returns how its translations were made. */
  List<@Valid Translation> translations();

  /**
   * Returns the warnings about this record that somebody looked at and accepts. They are reported
   * apart from the others; errors cannot be accepted.
   */
  @Size(max = 200)
  List<@Valid Acceptance> accepted();
}
