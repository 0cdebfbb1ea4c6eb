/**
 * What statements of a country rest on.
 *
 * <p>A {@link io.github.copguidelines.evidence.Evidence piece of evidence} leads from an answer, a
 * checklist item or a section to the practice record or source behind it, and says why. A statement
 * that a program drew from records says so by its {@link
 * io.github.copguidelines.evidence.StatementOrigin origin}.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.evidence;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
