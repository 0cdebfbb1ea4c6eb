/**
 * The judgement of practice records: constraints of fields, rules between fields, by stage.
 *
 * <p>Begin with {@link io.github.copguidelines.validation.CopValidator}; its rules are listed in
 * {@link io.github.copguidelines.finding.CopRules}, and {@link
 * io.github.copguidelines.validation.OwnRule} adds to them. Many documents are judged by {@code
 * CopValidator.validateAll}, as {@link io.github.copguidelines.validation.Bulk} says, with {@code
 * OrderedParallelMap} to keep them in order; {@link
 * io.github.copguidelines.validation.CollectionCheck} judges them next to each other, and {@link
 * io.github.copguidelines.validation.EvidenceCheck} tells what documents name that is not there.
 * {@code @Valid} of a Jakarta validator finds the same by {@link
 * io.github.copguidelines.validation.ModelValidator}; {@link
 * io.github.copguidelines.validation.CopConstraints} gives the findings of its violations.
 *
 * <p>{@code CopValidator} runs a list of {@code ValidationStep}s over one {@code ValidationInput}.
 * The first, {@code ObjectValidator}, makes the report on the object; the others place, add, leave
 * out or change findings.
 *
 * <p>{@code ObjectValidator} takes the {@code DocumentCheck} of a type from {@code DocumentChecks};
 * {@code DocumentCheckFactory} puts its rules together. A check runs {@code LimitCheck}, the
 * safeguarding rules, the constraints on fields ({@code TypeCheck}), then the other rules. A rule
 * implements {@code DocumentRule}; rules for practice records alone implement {@code RecordRule}.
 * All add to {@code Findings}.
 *
 * <p>Rules are in a package each by what they concern, which its factory lists: {@code code},
 * {@code document}, {@code evidence}, {@code lifecycle}, {@code protection}, {@code text} and
 * {@code time}. These know the package {@code check}, and neither each other nor this one. None of
 * the packages below this one is exported.
 *
 * <p>The constraints are checked here, and not by Hibernate Validator, for speed and for safety
 * from hostile records.
 */
@API(status = API.Status.MAINTAINED, since = "0.1.0")
@NullMarked
package io.github.copguidelines.validation;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
