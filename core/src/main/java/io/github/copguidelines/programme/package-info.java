/**
 * Programmes of cooperation: {@link io.github.copguidelines.programme.Programme} and its measures.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.programme;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
