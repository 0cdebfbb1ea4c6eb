/**
 * What a user of the library sets for its rules: warnings that are accepted, severities that are
 * changed.
 *
 * <p>{@link io.github.copguidelines.settings.ValidationSettings} is a document like others, read
 * and written by the same readers and writers; a record holds {@link
 * io.github.copguidelines.settings.Acceptance acceptances} of its own. Errors stay errors: nothing
 * here makes a record valid that is not.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.settings;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
