/**
 * The states that a practice record passes through, and who may move it.
 *
 * <p>{@link io.github.copguidelines.lifecycle.Lifecycle} lists the allowed {@link
 * io.github.copguidelines.lifecycle.Transition transitions} with their guards; a record keeps its
 * own history as {@link io.github.copguidelines.lifecycle.LifecycleEvent events}.
 */
@NullMarked
package io.github.copguidelines.lifecycle;

import org.jspecify.annotations.NullMarked;
