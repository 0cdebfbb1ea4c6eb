package io.github.copguidelines.lifecycle;

import java.util.Set;

/**
 * A change of state that the lifecycle allows.
 *
 * @param from the state before
 * @param to the state after
 * @param by the roles that may make the change
 * @param guard the condition for the change
 */
public record Transition(LifecycleState from, LifecycleState to, Set<Role> by, Guard guard) {

  /** Makes a transition; the roles are copied. */
  public Transition {
    by = Set.copyOf(by);
  }
}
