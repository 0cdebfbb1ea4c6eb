/**
 * The verification of the facts of the catalogue, and where they were seen.
 *
 * <p>{@link io.github.copguidelines.verification.Verification} appears with every entry; its {@link
 * io.github.copguidelines.verification.VerificationLevel level} says whether the text was seen, a
 * part of it, or nothing but memory. {@link io.github.copguidelines.verification.SecondWitness} and
 * {@link io.github.copguidelines.verification.RecallStrength} help to choose what to check first.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.verification;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
