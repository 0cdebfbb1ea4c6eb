/**
 * The common head of documents that offices write.
 *
 * <p>{@link io.github.copguidelines.document.DocumentHead} is the head of contributions, survey
 * responses, national strategies, programmes and submissions. Practice records have a head of their
 * own, since their version and state belong to a lifecycle.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.document;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
