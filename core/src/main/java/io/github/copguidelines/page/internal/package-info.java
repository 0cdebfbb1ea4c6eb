/**
 * Pages for people, which several artifacts of this library write.
 *
 * <p>{@link io.github.copguidelines.page.internal.Html} writes HTML that is well-formed XML. It is
 * for the library alone and may change without notice.
 */
@NullMarked
package io.github.copguidelines.page.internal;

import org.jspecify.annotations.NullMarked;
