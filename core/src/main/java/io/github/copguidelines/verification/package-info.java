/**
 * The verification of the facts in the catalogue, with their sources.
 *
 * <p>{@link io.github.copguidelines.verification.Verification} appears with every entry; its {@link
 * io.github.copguidelines.verification.VerificationLevel level} shows whether the text was seen,
 * only a part of it, or whether the entry is from memory. {@link
 * io.github.copguidelines.verification.SecondWitness} and {@link
 * io.github.copguidelines.verification.RecallStrength} help to choose what to check first.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.verification;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
