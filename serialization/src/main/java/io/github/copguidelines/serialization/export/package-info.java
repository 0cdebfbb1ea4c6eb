/**
 * The catalogue in formats of other tools: code lists as CSV, vocabularies as SKOS.
 *
 * <p>{@link io.github.copguidelines.serialization.export.CodeLists} makes a {@link
 * io.github.copguidelines.serialization.export.ExportedCodeList} of each list of the catalogue,
 * which writes itself as CSV; one class for each subject names its lists. {@link
 * io.github.copguidelines.serialization.export.Skos} writes the same lists with the crosswalk as an
 * RDF graph, in Turtle or JSON-LD. Codes and headers are never translated; the bytes are the same
 * in every run.
 */
@API(status = API.Status.MAINTAINED, since = "0.1.0")
@NullMarked
package io.github.copguidelines.serialization.export;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
