/**
 * A user's settings for the rules: accepted warnings and changed severities.
 *
 * <p>{@link io.github.copguidelines.settings.ValidationSettings} is a document like others, read
 * and written by the same readers and writers; a record holds {@link
 * io.github.copguidelines.settings.Acceptance acceptances} of its own. Errors stay errors: no
 * setting makes an invalid record valid.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.settings;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
