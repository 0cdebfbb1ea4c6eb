package io.github.copguidelines.lifecycle;

import io.github.copguidelines.vocabulary.Code;
import java.util.List;

/**
 * The state of a practice record in its life.
 *
 * <p>Closed list, this library's own proposal and not a published standard.
 */
public enum LifecycleState implements Code {
  /** Being written; the initial state of every record. */
  DRAFT(false, Role.SUBMITTER, Role.EDITOR),
  /** Sent in. */
  SUBMITTED(false),
  /** Being reviewed. */
  UNDER_REVIEW(false, Role.REVIEWER),
  /** Sent back to its submitter with comments. */
  RETURNED_FOR_REVISION(false, Role.SUBMITTER),
  /** Accepted, not yet public. */
  ACCEPTED(false, Role.EDITOR),
  /** Public. */
  PUBLISHED(true),
  /** Withdrawn; if the record was public, its id, title and date stay available. */
  WITHDRAWN(false),
  /** Public, but marked as no longer current. */
  ARCHIVED(true);

  private final boolean isPublic;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<Role> editableBy;

  LifecycleState(boolean isPublic, Role... editableBy) {
    this.isPublic = isPublic;
    this.editableBy = List.of(editableBy);
  }

  /** Returns true if everybody may read a record in this state. */
  public boolean isPublic() {
    return isPublic;
  }

  /** Returns the roles that may change a record in this state. */
  public List<Role> editableBy() {
    return editableBy;
  }
}
