/**
 * The judgement of practice records: constraints of fields, rules between fields, by stage.
 *
 * <p>Begin with {@link io.github.copguidelines.validation.CopValidator}; its rules are listed in
 * {@link io.github.copguidelines.validation.CopRules}, and {@link
 * io.github.copguidelines.validation.OwnRule} adds to them. Many documents are judged by {@code
 * CopValidator.validateAll}, as {@link io.github.copguidelines.validation.Bulk} says, with {@code
 * OrderedParallelMap} to keep them in order; {@link
 * io.github.copguidelines.validation.CollectionCheck} judges them beside each other, and {@link
 * io.github.copguidelines.validation.EvidenceCheck} tells what documents name that is not there.
 * {@code @Valid} of a Jakarta validator finds the same by {@link
 * io.github.copguidelines.validation.ModelValidator}; {@link
 * io.github.copguidelines.validation.CopConstraints} gives the findings of its violations.
 *
 * <p>{@code CopValidator} runs a list of {@code ValidationStep}s over one {@code ValidationInput}.
 * The first, {@code ObjectValidator}, makes the report on the object; the others place, add, leave
 * out or change findings.
 *
 * <p>The way of a record through the first step: {@code LimitCheck} refuses what is too large to be
 * judged; {@code TypeCheck} and {@code PropertyCheck} judge each property by the constraints on its
 * accessor, as {@code ConstraintChecks} made them, once, from the annotations; the classes that
 * implement {@code RecordRule} judge one matter each, across properties; {@code TextWalk} leads
 * those that judge texts to all of them. All add to {@code Findings}. What looks like personal data
 * is found by the package {@code safeguarding}.
 *
 * <p>The constraints are checked here, and not by Hibernate Validator, for speed and for safety
 * from hostile records.
 */
@API(status = API.Status.MAINTAINED, since = "0.1.0")
@NullMarked
package io.github.copguidelines.validation;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
