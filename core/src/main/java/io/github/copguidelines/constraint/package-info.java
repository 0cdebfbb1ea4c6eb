/**
 * Constraints on the model's accessors that Jakarta Validation does not have.
 *
 * <p>The annotations are in this module, so that a schema generator and a validator read the same
 * facts. The validation module checks them. {@link io.github.copguidelines.constraint.Forms} holds
 * the regular expressions for text formats.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.constraint;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
