/**
 * The code lists of the model.
 *
 * <p>Closed lists are enums that implement {@link io.github.copguidelines.vocabulary.Code}; a
 * document that uses another code cannot be bound and gets a finding. Open lists are value types
 * below {@link io.github.copguidelines.vocabulary.OpenCode} with constants for the known codes; an
 * unknown code is kept and gets a warning. Codes are English and are never translated: labels and
 * definitions in other languages are the catalogue's.
 *
 * <p>Where the catalogue knows of an entry's source or verification, the Javadoc of its constant
 * ends with them; where it knows of none for a whole list, the type says whose list it is.
 *
 * <p>All types are immutable and thread-safe.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.vocabulary;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
