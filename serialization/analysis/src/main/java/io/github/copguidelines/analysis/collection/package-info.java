/**
 * Documents as collections: what changed from one to the other, which of several is the newest, and
 * which are wanted.
 *
 * <p>{@link io.github.copguidelines.analysis.collection.Diff} compares two documents of any type,
 * field by field; each {@link io.github.copguidelines.report.Difference} has a place and both
 * values, so that nothing of either document is lost in them. A {@link
 * io.github.copguidelines.analysis.collection.RecordDiff} is what became of one document between
 * two collections. {@link io.github.copguidelines.analysis.collection.Merge} keeps, of many
 * documents, the newest {@link io.github.copguidelines.analysis.collection.Revision} of each
 * identifier, and tells each {@link io.github.copguidelines.analysis.collection.Conflict}; it holds
 * no documents, so that there may be many. {@link
 * io.github.copguidelines.analysis.collection.RecordFilters} are conditions on practice records.
 *
 * <p>{@link io.github.copguidelines.analysis.collection.MergedDocuments} makes one collection of
 * several, and compares two, with the documents in a temporary file.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.copguidelines.analysis.collection;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
