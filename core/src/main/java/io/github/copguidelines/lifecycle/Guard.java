package io.github.copguidelines.lifecycle;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.vocabulary.Code;
import java.util.Optional;

/**
 * A condition for a change of a record's state. Closed list.
 *
 * <p>A program, a person or both check a guard. {@link #stage} and {@link #needsReason} define what
 * a program checks; {@link #needsPerson}, whether a person must confirm facts outside the record.
 */
public enum Guard implements Code {
  /** There is no condition. */
  NONE(false),
  /** The record is complete for submission, its safeguarding declaration included. */
  COMPLETE_FOR_SUBMISSION(false, Stage.SUBMISSION),
  /** As for submission, and every comment of the reviewer is answered. */
  COMMENTS_ANSWERED(true, Stage.SUBMISSION),
  /** The reviewer is neither the submitter nor from the lead organisation. */
  INDEPENDENT_REVIEWER(true),
  /**
   * At least one comment names a field. The record does not contain the comments; its reason in
   * words shows that there are some.
   */
  COMMENT_NAMES_FIELD(true),
  /** The record is complete for acceptance, its evidence level set, its references opened. */
  COMPLETE_FOR_ACCEPTANCE(true, Stage.ACCEPTANCE),
  /**
   * The record is complete for publication, a person made a second safeguarding check, the owner
   * consents.
   */
  COMPLETE_FOR_PUBLICATION(true, Stage.PUBLICATION),
  /** A reason is given. */
  REASON(false),
  /**
   * If the system makes the change, 180 days have passed since the last event without an answer.
   * There is no condition for the submitter.
   */
  NO_ANSWER_180_DAYS(false),
  /**
   * The practice has ended or was repealed, according to its stage, or its review is overdue by 365
   * days.
   */
  ENDED_OR_OVERDUE(false),
  /**
   * A new version exists, according to the version of the record; the published one stays public
   * until then.
   */
  NEW_VERSION(true),
  /** The owner asks for the record to be current again. */
  OWNER_REQUEST(true),
  /** It was not withdrawn for safeguarding, according to the reason code of the last event. */
  NOT_FOR_SAFEGUARDING(false);

  private final boolean person;
  private final Optional<Stage> stage;

  Guard(boolean person) {
    this.person = person;
    this.stage = Optional.empty();
  }

  Guard(boolean person, Stage stage) {
    this.person = person;
    this.stage = Optional.of(stage);
  }

  /** Returns the stage at which the record must be valid; empty if the guard requires none. */
  public Optional<Stage> stage() {
    return stage;
  }

  /**
   * Returns true if a person must confirm it, or a part of it; otherwise the record, its events and
   * the date are enough.
   */
  public boolean needsPerson() {
    return person;
  }

  /**
   * Returns true if this role must give a reason for the change: a reason code for a withdrawal,
   * otherwise words.
   */
  public boolean needsReason(Role by) {
    return this == REASON
        || this == COMMENT_NAMES_FIELD
        || (this == NO_ANSWER_180_DAYS && by == Role.SYSTEM);
  }
}
