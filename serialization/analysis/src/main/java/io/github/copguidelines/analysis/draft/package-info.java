/**
 * Documents drawn from practice records: drafts of what an office sends.
 *
 * <p>{@link io.github.copguidelines.analysis.draft.SurveyDraft} answers the questions of a survey,
 * {@link io.github.copguidelines.analysis.draft.StrategyDraft} tells how far a strategy has come,
 * {@link io.github.copguidelines.analysis.draft.ContributionDraft} writes a contribution to a
 * meeting, and {@link io.github.copguidelines.analysis.draft.RecordForm} fills the forms of other
 * collections. Each statement names the records that it rests on and is marked as derived, until
 * somebody confirms it. What no record tells of is left open: absence of a record is not absence of
 * practice.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.copguidelines.analysis.draft;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
