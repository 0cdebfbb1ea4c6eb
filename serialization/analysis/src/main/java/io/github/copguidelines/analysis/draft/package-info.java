/**
 * Drafts of documents for an office to send, derived from practice records.
 *
 * <p>{@link io.github.copguidelines.analysis.draft.SurveyDraft} answers the questions of a survey,
 * {@link io.github.copguidelines.analysis.draft.StrategyDraft} shows the progress of a strategy,
 * {@link io.github.copguidelines.analysis.draft.ContributionDraft} writes a contribution to a
 * meeting, and {@link io.github.copguidelines.analysis.draft.RecordForm} fills the forms of other
 * collections. Each statement names its records and is marked as derived until somebody confirms
 * it. Statements without records stay open: absence of a record is not absence of practice.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.copguidelines.analysis.draft;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
