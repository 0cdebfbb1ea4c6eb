/**
 * The evidence behind a country's statements.
 *
 * <p>A {@link io.github.copguidelines.evidence.Evidence piece of evidence} leads from an answer, a
 * checklist item or a section to the practice record or source behind it, with the reason. The
 * {@link io.github.copguidelines.evidence.StatementOrigin origin} shows whether a program derived a
 * statement from records.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.evidence;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
