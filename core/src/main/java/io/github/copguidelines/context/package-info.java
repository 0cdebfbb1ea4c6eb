/**
 * The facts around the guidelines: who asks for practices, on what mandate, in which bodies.
 *
 * <p>{@link io.github.copguidelines.context.Context} holds the {@link
 * io.github.copguidelines.context.Circular circular} with its {@link
 * io.github.copguidelines.context.Addressee addressees}, the {@link
 * io.github.copguidelines.context.Resolution resolution}, the {@link
 * io.github.copguidelines.context.WorkingGroup working group} and its {@link
 * io.github.copguidelines.context.Meeting meetings}, the {@link
 * io.github.copguidelines.context.GlobalProgramme programme}, the {@link
 * io.github.copguidelines.context.RegionalLaunches regional launches}, {@link
 * io.github.copguidelines.context.Declaration declarations} and the {@link
 * io.github.copguidelines.context.ResponseModel response model} with its {@link
 * io.github.copguidelines.context.Capability capabilities}. A {@link
 * io.github.copguidelines.context.Fact} is a sentence of our own with its verification.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.context;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
