/**
 * The national strategy: ten stages, each with a checklist and outputs.
 *
 * <p>{@link io.github.copguidelines.strategy.StrategyModel} holds the {@link
 * io.github.copguidelines.strategy.StageEntry stages} in the order of their {@link
 * io.github.copguidelines.strategy.StrategyPhase phases}; each has its {@link
 * io.github.copguidelines.strategy.ChecklistItem checklist} and names the recommendations that it
 * is based on.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.strategy;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
