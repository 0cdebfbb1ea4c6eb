/**
 * The practice record: one documented practice of a member, and the objects it is made of.
 *
 * <p>Begin with {@link io.github.copguidelines.practice.PracticeRecord}. Its 58 fields stand in
 * eight interfaces, one for each section of the record, in the order in which they are written:
 * {@link io.github.copguidelines.practice.PracticeIdentity identity}, {@link
 * io.github.copguidelines.practice.PracticeSetting place and time}, {@link
 * io.github.copguidelines.practice.PracticePeople people}, {@link
 * io.github.copguidelines.practice.PracticeSubstance substance}, {@link
 * io.github.copguidelines.practice.PracticeResults results}, {@link
 * io.github.copguidelines.practice.PracticeTransfer cost and transfer}, {@link
 * io.github.copguidelines.practice.PracticeProof proof, media and safeguarding}, {@link
 * io.github.copguidelines.practice.PracticeProvenance provenance}. The other types are their
 * values.
 *
 * <p>Every type is immutable and thread-safe, keeps members that the model does not know, and has a
 * {@code builder()} and a {@code toBuilder()}. Constraints stand on the accessors; the groups of
 * {@link io.github.copguidelines.finding.Stage} say from which stage on they hold.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.practice;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
