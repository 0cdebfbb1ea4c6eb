package io.github.copguidelines.lifecycle;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.vocabulary.Code;
import java.util.Optional;

/** What must hold before a record changes its state. Closed list. */
public enum Guard implements Code {
  /** Nothing. */
  NONE,
  /** The record is complete for submission, its safeguarding declaration included. */
  COMPLETE_FOR_SUBMISSION(Stage.SUBMISSION),
  /** As for submission, and every comment of the reviewer is answered. */
  COMMENTS_ANSWERED(Stage.SUBMISSION),
  /** The reviewer is not the submitter and not of the lead organisation. */
  INDEPENDENT_REVIEWER,
  /** At least one comment names a field. */
  COMMENT_NAMES_FIELD,
  /** The record is complete for acceptance, its evidence level set, its references opened. */
  COMPLETE_FOR_ACCEPTANCE(Stage.ACCEPTANCE),
  /**
   * The record is complete for publication, a person made a second safeguarding check, the owner
   * consents.
   */
  COMPLETE_FOR_PUBLICATION(Stage.PUBLICATION),
  /** A reason is given. */
  REASON,
  /** 180 days have passed without an answer, where the system makes the change. */
  NO_ANSWER_180_DAYS,
  /** The practice ended or was repealed, or its review is overdue by 365 days. */
  ENDED_OR_OVERDUE,
  /** A new version was made; the published one stays public meanwhile. */
  NEW_VERSION,
  /** The owner asks for the record to be current again. */
  OWNER_REQUEST,
  /** It was not withdrawn for safeguarding. */
  NOT_FOR_SAFEGUARDING;

  private final Optional<Stage> stage;

  Guard() {
    this.stage = Optional.empty();
  }

  Guard(Stage stage) {
    this.stage = Optional.of(stage);
  }

  /** Returns the stage at which the record must be valid, where the guard asks for one. */
  public Optional<Stage> stage() {
    return stage;
  }
}
