/**
 * What a set of practice records covers of the catalogue, as a document.
 *
 * <p>A {@link io.github.copguidelines.coverage.CoverageReport} holds a {@link
 * io.github.copguidelines.coverage.CoverageTable} for each {@link
 * io.github.copguidelines.coverage.CoverageDimension}, with a cell for each entry and the records
 * that name it, and where two reports are compared, what changed. It tells what the records say:
 * absence of a record is not absence of practice. {@code cop-analysis} computes it.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.coverage;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
