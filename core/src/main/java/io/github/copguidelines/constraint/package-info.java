/**
 * Constraints that the model's accessors carry where Jakarta Validation has none that fits.
 *
 * <p>The annotations are here, so that a schema generator and a validator read the same facts;
 * their checks are in the validation module. {@link io.github.copguidelines.constraint.Forms} holds
 * the regular expressions of texts with a form.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.constraint;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
