/**
 * The states that a practice record passes through, and who may move it.
 *
 * <p>{@link io.github.copguidelines.lifecycle.Lifecycle} lists the allowed {@link
 * io.github.copguidelines.lifecycle.Transition transitions}, and those open to a role in a state;
 * what must hold for one is its {@link io.github.copguidelines.lifecycle.Guard}. A record keeps its
 * own history as {@link io.github.copguidelines.lifecycle.LifecycleEvent events}.
 */
@NullMarked
package io.github.copguidelines.lifecycle;

import org.jspecify.annotations.NullMarked;
