/**
 * The states that a practice record passes through, and who may move it.
 *
 * <p>{@link io.github.copguidelines.lifecycle.Lifecycle} lists the allowed {@link
 * io.github.copguidelines.lifecycle.Transition transitions}, and the transitions open to a role in
 * a state. The {@link io.github.copguidelines.lifecycle.Guard} of a transition is its condition. A
 * record keeps its own history as {@link io.github.copguidelines.lifecycle.LifecycleEvent events}.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.lifecycle;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
