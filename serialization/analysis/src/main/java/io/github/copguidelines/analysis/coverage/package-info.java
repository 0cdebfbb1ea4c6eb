/**
 * Computes the coverage of a catalogue by a set of practice records, and presents it to people.
 *
 * <p>{@link io.github.copguidelines.analysis.coverage.Coverage} is computed from a catalogue and
 * records, at once, from a stream, or in parts, and returns a {@link
 * io.github.copguidelines.coverage.CoverageReport}. {@link
 * io.github.copguidelines.analysis.coverage.CoverageWriter} writes such a report as text, CSV and
 * HTML in six languages.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.copguidelines.analysis.coverage;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
