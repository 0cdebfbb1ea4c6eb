/**
 * Rules on what a statement rests on: results, costs, references, evaluations and the evidence of
 * other documents. {@link io.github.copguidelines.validation.evidence.EvidenceRuleFactory} lists
 * them.
 */
@API(status = API.Status.INTERNAL, since = "0.1.0")
@NullMarked
package io.github.copguidelines.validation.evidence;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
