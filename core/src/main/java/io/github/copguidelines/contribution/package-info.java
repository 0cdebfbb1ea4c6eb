/**
 * Contributions to the Council Working Group: {@link
 * io.github.copguidelines.contribution.Contribution} and its parts.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.contribution;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
