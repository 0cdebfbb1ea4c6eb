/**
 * The documentation site: pages written by hand, and pages generated from the library's data.
 *
 * <p>Begin with {@link io.github.copguidelines.site.Site}. A part of the site ({@code ProsePages},
 * {@code RuleSection}, {@code CatalogueSection} and others) makes each a {@code Page}, {@code
 * Frame} adds the frame, and {@code SiteFolder} writes it.
 */
@NullMarked
package io.github.copguidelines.site;

import org.jspecify.annotations.NullMarked;
