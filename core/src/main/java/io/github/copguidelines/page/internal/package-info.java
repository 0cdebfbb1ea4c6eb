/**
 * Pages for people, which several artifacts of this library write.
 *
 * <p>{@link io.github.copguidelines.page.internal.Html} writes HTML that is well-formed XML. It is
 * for the library alone and may change without notice.
 */
@API(status = API.Status.INTERNAL, since = "0.1.0")
@NullMarked
package io.github.copguidelines.page.internal;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
