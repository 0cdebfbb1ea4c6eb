/**
 * Reports as documents, which {@code validate --format json} writes and {@code --baseline} reads.
 *
 * <p>{@link io.github.copguidelines.report.Report} has the summary and, for each document, the
 * findings with their messages and fingerprints. Programs that have the findings themselves work
 * with {@link io.github.copguidelines.finding.ValidationReport} instead.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.report;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
