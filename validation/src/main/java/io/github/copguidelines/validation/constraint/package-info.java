/**
 * The checks of the model's own constraints, for Hibernate Validator to find.
 *
 * <p>Not for direct use: a validator finds them as services. One class for each constraint and
 * type: {@link io.github.copguidelines.validation.constraint.PlainTextLength} and {@link
 * io.github.copguidelines.validation.constraint.LocalizedTextLength} for the length of texts,
 * {@link io.github.copguidelines.validation.constraint.LanguageTagText} for language tags, {@link
 * io.github.copguidelines.validation.constraint.DistinctList} for lists without repeats. What a
 * text is judged by stands once, in {@link io.github.copguidelines.validation.constraint.Texts}.
 */
@NullMarked
package io.github.copguidelines.validation.constraint;

import org.jspecify.annotations.NullMarked;
