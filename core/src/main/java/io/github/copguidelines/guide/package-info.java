/**
 * The guide to a practice record: evidence levels, statements, indicators and labels.
 *
 * <p>{@link io.github.copguidelines.guide.RecordGuide} holds {@link
 * io.github.copguidelines.guide.EvidenceLevelEntry levels} and {@link
 * io.github.copguidelines.guide.EvidenceFlagEntry flags} of evidence, {@link
 * io.github.copguidelines.guide.SafeguardingEntry safeguarding statements}, {@link
 * io.github.copguidelines.guide.IndicatorEntry indicators}, {@link
 * io.github.copguidelines.guide.CodeList code lists} with a label for each code, and the {@link
 * io.github.copguidelines.guide.RecordTemplate templates} of others with the {@link
 * io.github.copguidelines.guide.ComparedField fields} they ask for and how a record {@link
 * io.github.copguidelines.guide.RecordExport fills} them. The values themselves are types of {@link
 * io.github.copguidelines.vocabulary}.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.guide;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
