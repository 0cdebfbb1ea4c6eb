/**
 * Documents that people read and send.
 *
 * <p>Begin with {@link io.github.copguidelines.documents.ContributionWriter}. {@code
 * ContributionPage} lays a contribution out as a {@code Page} of core: {@code SectionText} parses
 * texts, {@code Evidences} and {@code References} name the sources of its parts, {@code
 * DocumentWords} finds the words of a language and {@code Address} decides what a link may lead to.
 * Core writes the page as Markdown; {@code DocxPage} writes it as a document of Word, with {@code
 * DocxTable} for its head, {@code DocxText} and {@code Piece} for its lines and {@code DocxFile}
 * for the file around them.
 */
@API(status = API.Status.MAINTAINED, since = "0.1.0")
@NullMarked
package io.github.copguidelines.documents;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
