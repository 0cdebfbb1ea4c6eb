/**
 * Documents as collections: what changed from one to the other, which of several is the newest, and
 * which are wanted.
 *
 * <p>{@link io.github.copguidelines.collection.Diff} compares two documents of any type, field by
 * field; each {@link io.github.copguidelines.collection.Difference} has a place and both values,
 * and applying them to the one gives the other. A {@link
 * io.github.copguidelines.collection.RecordDiff} is what became of one document between two
 * collections. {@link io.github.copguidelines.collection.Merge} keeps, of many documents, the
 * newest {@link io.github.copguidelines.collection.Revision} of each identifier, and tells each
 * {@link io.github.copguidelines.collection.Conflict}; it holds no documents, so that there may be
 * many. {@link io.github.copguidelines.collection.RecordFilters} are conditions on practice
 * records.
 *
 * <p>Nothing here reads or writes: {@code serialization} does, with {@code MergedDocuments} and
 * {@code DocumentWriter}.
 */
@NullMarked
package io.github.copguidelines.collection;

import org.jspecify.annotations.NullMarked;
