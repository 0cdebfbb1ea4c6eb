package io.github.copguidelines.lifecycle;

import io.github.copguidelines.vocabulary.Code;
import java.util.List;

/**
 * The state of a practice record in its life.
 *
 * <p>Closed list, this library's own proposal and no published standard.
 */
public enum LifecycleState implements Code {
  /** Being written; the state in which every record begins. */
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
  /** Taken back; of a record that was public, id, title and date stay reachable. */
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
