/**
 * Checks profiles, and validates documents against them.
 *
 * <p>A {@link io.github.copguidelines.profile.Profile} is a small document like others, read by the
 * same readers. {@link io.github.copguidelines.profiles.ProfileReview} reports what is wrong with
 * one. {@link io.github.copguidelines.profiles.CompiledProfile} validates documents against one. A
 * compiled profile is a schema that uses a small part of JSON Schema. A document must satisfy it
 * and the schema of the type, so a profile cannot make an invalid document valid.
 *
 * <p>Both regular expressions and texts come from users. RE2/J matches them, because Java's engine
 * never ends on some expressions and overflows the stack on others.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.copguidelines.profiles;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
