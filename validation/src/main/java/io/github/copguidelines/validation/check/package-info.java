/**
 * The foundation of all rules: {@link io.github.copguidelines.validation.check.DocumentRule} is a
 * rule, {@link io.github.copguidelines.validation.check.Findings} takes what it finds, and {@link
 * io.github.copguidelines.validation.check.ModelWalk} leads through a document.
 *
 * <p>{@link io.github.copguidelines.validation.check.TypeCheck} judges an object by the constraints
 * on its fields, with a {@code PropertyCheck} for each property, made by {@code ConstraintChecks};
 * {@link io.github.copguidelines.validation.check.LimitCheck} tells what is too large. {@link
 * io.github.copguidelines.validation.check.TextForm} and {@link
 * io.github.copguidelines.validation.check.UnsafeCharacters} judge single texts.
 *
 * <p>It knows no other package of the module.
 */
@API(status = API.Status.INTERNAL, since = "0.1.0")
@NullMarked
package io.github.copguidelines.validation.check;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
