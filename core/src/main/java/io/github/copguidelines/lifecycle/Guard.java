package io.github.copguidelines.lifecycle;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.vocabulary.Code;
import java.util.Optional;

/**
 * What must hold before a record changes its state. Closed list.
 *
 * <p>A guard is judged by data, by a person, or by both: {@link #stage} and {@link #needsReason}
 * say what a program checks of the record, {@link #needsPerson} whether somebody has to confirm
 * what no record holds.
 */
public enum Guard implements Code {
  /** Nothing. */
  NONE(false),
  /** The record is complete for submission, its safeguarding declaration included. */
  COMPLETE_FOR_SUBMISSION(false, Stage.SUBMISSION),
  /** As for submission, and every comment of the reviewer is answered. */
  COMMENTS_ANSWERED(true, Stage.SUBMISSION),
  /** The reviewer is not the submitter and not of the lead organisation. */
  INDEPENDENT_REVIEWER(true),
  /**
   * At least one comment names a field. The comments are not part of the record; that there are
   * some, the reason in words says.
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
   * Where the system makes the change, 180 days have passed since the last event, without an
   * answer. Nothing is asked of the submitter.
   */
  NO_ANSWER_180_DAYS(false),
  /**
   * The practice ended or was repealed, as its stage says, or its review is overdue by 365 days.
   */
  ENDED_OR_OVERDUE(false),
  /**
   * A new version was made, as the version of the record says; the published one stays public
   * meanwhile.
   */
  NEW_VERSION(true),
  /** The owner asks for the record to be current again. */
  OWNER_REQUEST(true),
  /** It was not withdrawn for safeguarding, as the code of the last event's reason says. */
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

  /** Returns the stage at which the record must be valid, where the guard asks for one. */
  public Optional<Stage> stage() {
    return stage;
  }

  /**
   * Returns true if a person has to confirm it, or a part of it; otherwise the record, its events
   * and the day are enough to judge it.
   */
  public boolean needsPerson() {
    return person;
  }

  /**
   * Returns true if the change must say why when this role makes it: by the code of a reason where
   * it is a withdrawal, in words otherwise.
   */
  public boolean needsReason(Role by) {
    return this == REASON
        || this == COMMENT_NAMES_FIELD
        || (this == NO_ANSWER_180_DAYS && by == Role.SYSTEM);
  }
}
