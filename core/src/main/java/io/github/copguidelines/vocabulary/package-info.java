/**
 * The code lists of the model.
 *
 * <p>Closed lists are enums that implement {@link io.github.copguidelines.vocabulary.Code}; a
 * document with another code cannot be bound and gets a finding. Open lists are value types below
 * {@link io.github.copguidelines.vocabulary.OpenCode} with constants for the known codes; an
 * unknown code is kept and gets a warning. Codes are English and are never translated; the
 * catalogue holds labels and definitions in other languages.
 *
 * <p>If the catalogue has the source or verification of an entry, the Javadoc of its constant ends
 * with them. If it has none for a whole list, the Javadoc of the type names the author of the list.
 *
 * <p>All types are immutable and thread-safe.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.vocabulary;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
