/**
 * The coverage of the catalogue by a set of practice records, as a document.
 *
 * <p>A {@link io.github.copguidelines.coverage.CoverageReport} holds a {@link
 * io.github.copguidelines.coverage.CoverageTable} for each {@link
 * io.github.copguidelines.coverage.CoverageDimension}, with a cell for each entry and the records
 * that name it. After a comparison it also holds the changes. It reports what the records state:
 * absence of a record is not absence of practice. {@code cop-analysis} computes it.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.coverage;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
