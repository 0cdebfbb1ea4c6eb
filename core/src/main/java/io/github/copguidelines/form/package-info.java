/**
 * Forms of other collections of practices, filled from a record.
 *
 * <p>A {@link io.github.copguidelines.form.FilledForm} is a document: each {@link
 * io.github.copguidelines.form.FormField} has the values that the record holds for it, or is marked
 * as missing. {@code cop-analysis} fills it.
 */
@NullMarked
package io.github.copguidelines.form;

import org.jspecify.annotations.NullMarked;
