/**
 * What a set of practice records covers of the catalogue, and what it does not.
 *
 * <p>{@link io.github.copguidelines.coverage.Coverage} is computed from a catalogue and records, as
 * a whole, from a stream, or in parts that are put together. Its {@link
 * io.github.copguidelines.coverage.CoverageReport} is a document: a {@link
 * io.github.copguidelines.coverage.CoverageTable} for each {@link
 * io.github.copguidelines.coverage.CoverageDimension}, with a cell for each entry and the records
 * that name it, and where two reports are compared, what changed. It tells what the records say:
 * absence of a record is not absence of practice.
 */
@NullMarked
package io.github.copguidelines.coverage;

import org.jspecify.annotations.NullMarked;
