/**
 * Rules on the words of texts: terms to avoid, placeholders, the script and the language of texts,
 * and the length of the summary. {@link io.github.copguidelines.validation.text.TextRuleFactory}
 * lists them. {@code FreeTexts} leads through the texts once for all rules about single texts.
 */
@API(status = API.Status.INTERNAL, since = "0.1.0")
@NullMarked
package io.github.copguidelines.validation.text;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
