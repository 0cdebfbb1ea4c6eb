/**
 * Rules on the state of a record: its events, reviewers and confirmation, and what a state or a
 * stage asks for. {@link io.github.copguidelines.validation.lifecycle.LifecycleRuleFactory} lists
 * them.
 */
@API(status = API.Status.INTERNAL, since = "0.1.0")
@NullMarked
package io.github.copguidelines.validation.lifecycle;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
