/**
 * Collections of documents: comparing, merging and filtering them.
 *
 * <p>{@link io.github.copguidelines.analysis.collection.Diff} compares two documents of any type,
 * field by field; each {@link io.github.copguidelines.report.Difference} has a place and both
 * values, so that no content of either document is lost. A {@link
 * io.github.copguidelines.analysis.collection.RecordDiff} is the change of one document between two
 * collections. {@link io.github.copguidelines.analysis.collection.Merge} keeps the newest {@link
 * io.github.copguidelines.analysis.collection.Revision} for each identifier and reports each {@link
 * io.github.copguidelines.analysis.collection.Conflict}. It holds no documents, so there may be
 * many. {@link io.github.copguidelines.analysis.collection.RecordFilters} are predicates on
 * practice records.
 *
 * <p>{@link io.github.copguidelines.analysis.collection.MergedDocuments} merges collections, and
 * compares two, with the documents in a temporary file.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.copguidelines.analysis.collection;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
