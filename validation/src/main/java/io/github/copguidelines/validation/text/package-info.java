/**
 * Rules on the words of texts: terms to avoid, the length of the summary, and the language in which
 * a record is published. {@link io.github.copguidelines.validation.text.TextRuleFactory} lists
 * them. {@code FreeTexts} leads through the texts, and {@code TermFinders} finds the terms.
 */
@API(status = API.Status.INTERNAL, since = "0.1.0")
@NullMarked
package io.github.copguidelines.validation.text;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
