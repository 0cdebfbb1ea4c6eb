/**
 * The practice record: one documented practice of a member, and its parts.
 *
 * <p>Begin with {@link io.github.copguidelines.practice.PracticeRecord}. It declares all fields, in
 * the order in which they are written: identity, place and time, people, substance, results, cost
 * and transfer, evidence and safeguarding, provenance. The other types are their values.
 *
 * <p>Every type is immutable and thread-safe, keeps members that the model does not know, and has a
 * {@code builder()} and a {@code toBuilder()}. Accessors carry the constraints; the groups of
 * {@link io.github.copguidelines.finding.Stage} give the stage from which each applies.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.practice;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
