/**
 * Protective language: terms to avoid, terms to use instead, and the reasons.
 *
 * <p>{@link io.github.copguidelines.terminology.Terminology} has one {@link
 * io.github.copguidelines.terminology.TermList} for each language, made of {@link
 * io.github.copguidelines.terminology.TermEntry entries}. {@link
 * io.github.copguidelines.terminology.TermFinder} finds them in a text.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.terminology;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
