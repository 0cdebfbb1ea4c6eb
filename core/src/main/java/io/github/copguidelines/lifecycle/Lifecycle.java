package io.github.copguidelines.lifecycle;

import static io.github.copguidelines.lifecycle.LifecycleState.ACCEPTED;
import static io.github.copguidelines.lifecycle.LifecycleState.ARCHIVED;
import static io.github.copguidelines.lifecycle.LifecycleState.DRAFT;
import static io.github.copguidelines.lifecycle.LifecycleState.PUBLISHED;
import static io.github.copguidelines.lifecycle.LifecycleState.RETURNED_FOR_REVISION;
import static io.github.copguidelines.lifecycle.LifecycleState.SUBMITTED;
import static io.github.copguidelines.lifecycle.LifecycleState.UNDER_REVIEW;
import static io.github.copguidelines.lifecycle.LifecycleState.WITHDRAWN;
import static io.github.copguidelines.lifecycle.Role.EDITOR;
import static io.github.copguidelines.lifecycle.Role.REVIEWER;
import static io.github.copguidelines.lifecycle.Role.SUBMITTER;
import static io.github.copguidelines.lifecycle.Role.SYSTEM;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The allowed changes of state of a practice record.
 *
 * <p>A rejected record has no separate state: it is withdrawn as {@link
 * WithdrawalReason#NOT_ELIGIBLE}. No state is final.
 */
public final class Lifecycle {

  private static final List<Transition> TRANSITIONS =
      List.of(
          allow(DRAFT, SUBMITTED, Guard.COMPLETE_FOR_SUBMISSION, SUBMITTER),
          allow(DRAFT, WITHDRAWN, Guard.NONE, SUBMITTER),
          allow(SUBMITTED, UNDER_REVIEW, Guard.INDEPENDENT_REVIEWER, REVIEWER, EDITOR),
          allow(SUBMITTED, WITHDRAWN, Guard.NONE, SUBMITTER),
          allow(UNDER_REVIEW, RETURNED_FOR_REVISION, Guard.COMMENT_NAMES_FIELD, REVIEWER),
          allow(UNDER_REVIEW, ACCEPTED, Guard.COMPLETE_FOR_ACCEPTANCE, REVIEWER, EDITOR),
          allow(UNDER_REVIEW, WITHDRAWN, Guard.REASON, SUBMITTER, EDITOR),
          allow(RETURNED_FOR_REVISION, SUBMITTED, Guard.COMMENTS_ANSWERED, SUBMITTER),
          allow(RETURNED_FOR_REVISION, WITHDRAWN, Guard.NO_ANSWER_180_DAYS, SUBMITTER, SYSTEM),
          allow(ACCEPTED, PUBLISHED, Guard.COMPLETE_FOR_PUBLICATION, EDITOR),
          allow(ACCEPTED, RETURNED_FOR_REVISION, Guard.REASON, EDITOR),
          allow(ACCEPTED, WITHDRAWN, Guard.REASON, SUBMITTER, EDITOR),
          allow(PUBLISHED, ARCHIVED, Guard.ENDED_OR_OVERDUE, EDITOR, SYSTEM),
          allow(PUBLISHED, UNDER_REVIEW, Guard.NEW_VERSION, EDITOR),
          allow(PUBLISHED, WITHDRAWN, Guard.REASON, SUBMITTER, EDITOR),
          allow(ARCHIVED, UNDER_REVIEW, Guard.OWNER_REQUEST, EDITOR),
          allow(ARCHIVED, WITHDRAWN, Guard.REASON, SUBMITTER, EDITOR),
          allow(WITHDRAWN, DRAFT, Guard.NOT_FOR_SAFEGUARDING, SUBMITTER, EDITOR));

  private Lifecycle() {}

  private static Transition allow(
      LifecycleState from, LifecycleState to, Guard guard, Role... roles) {
    return new Transition(from, to, Set.of(roles), guard);
  }

  /** Returns the state in which every record begins. */
  public static LifecycleState initial() {
    return DRAFT;
  }

  /** Returns every allowed transition. */
  public static List<Transition> transitions() {
    return TRANSITIONS;
  }

  /** Returns the allowed transitions out of a state. */
  public static List<Transition> from(LifecycleState state) {
    return TRANSITIONS.stream().filter(transition -> transition.from() == state).toList();
  }

  /**
   * Returns the transitions that a role may make out of a state; empty if it has to wait.
   *
   * <p>The guard of each is its condition. A program checks the record by {@link Guard#stage} and
   * {@link Guard#needsReason}, and asks a person if {@link Guard#needsPerson} is true.
   */
  public static List<Transition> open(LifecycleState state, Role role) {
    return from(state).stream().filter(transition -> transition.by().contains(role)).toList();
  }

  /** Returns the transition between two states, if it is allowed. */
  public static Optional<Transition> find(LifecycleState from, LifecycleState to) {
    return TRANSITIONS.stream()
        .filter(transition -> transition.from() == from && transition.to() == to)
        .findFirst();
  }
}
