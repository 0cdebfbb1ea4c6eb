/**
 * Rules that contributions, survey responses, national strategies and submissions alone have:
 * duplicates, and the meetings, questions and checklists of the catalogue. {@link
 * io.github.copguidelines.validation.document.DocumentRuleFactory} lists them.
 */
@API(status = API.Status.INTERNAL, since = "0.1.0")
@NullMarked
package io.github.copguidelines.validation.document;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
