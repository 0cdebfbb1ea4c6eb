/**
 * Review of profiles, and judging documents by them.
 *
 * <p>A {@link io.github.copguidelines.profile.Profile} is a small document like others, read by the
 * same readers. {@link io.github.copguidelines.profiles.ProfileReview} says what is wrong with one;
 * {@link io.github.copguidelines.profiles.CompiledProfile} is a profile made ready, and judges
 * documents by it. A compiled profile is a schema in a small part of JSON Schema that appears next
 * to the schema of the type; a document has to meet both, so that no profile can make valid what is
 * not.
 *
 * <p>Regular expressions come from whoever writes a profile, and texts from whoever writes a
 * document. RE2/J compares the two, because Java's engine takes without end for some, and for
 * others more stack than there is.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.copguidelines.profiles;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
