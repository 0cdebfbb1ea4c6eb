/**
 * Pages for people, which several artifacts of this library write.
 *
 * <p>A {@link io.github.copguidelines.page.internal.Page} has blocks, a block has lines, and a line
 * has runs. {@link io.github.copguidelines.page.internal.HtmlPage} and {@link
 * io.github.copguidelines.page.internal.MarkdownPage} write it; artifacts may add other formats.
 * Pages of another shape use {@link io.github.copguidelines.page.internal.Html}, which writes HTML
 * that is well-formed XML. The package is for the library alone and may change without notice.
 */
@API(status = API.Status.INTERNAL, since = "0.1.0")
@NullMarked
package io.github.copguidelines.page.internal;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
