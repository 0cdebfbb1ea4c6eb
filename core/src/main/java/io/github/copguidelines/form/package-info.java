/**
 * Forms of other collections of practices, filled from a record.
 *
 * <p>A {@link io.github.copguidelines.form.FilledForm} is a document: each {@link
 * io.github.copguidelines.form.FormField} has the values that the record holds for it, or is marked
 * as missing. {@code cop-analysis} fills it.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.form;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
