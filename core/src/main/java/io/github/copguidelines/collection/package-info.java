/**
 * Documents as collections: what changed from one to the other.
 *
 * <p>{@link io.github.copguidelines.collection.Diff} compares two documents of any type, field by
 * field; each {@link io.github.copguidelines.collection.Difference} has a place and both values,
 * and applying them to the one gives the other. A {@link
 * io.github.copguidelines.collection.RecordDiff} is what became of one document between two
 * collections. A {@link io.github.copguidelines.collection.Revision} tells which of two is newer,
 * and whether they hold the same.
 *
 * <p>Nothing here reads or writes.
 */
@NullMarked
package io.github.copguidelines.collection;

import org.jspecify.annotations.NullMarked;
