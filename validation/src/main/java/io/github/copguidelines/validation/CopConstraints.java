package io.github.copguidelines.validation;

import io.github.copguidelines.constraint.ValidAtStage;
import io.github.copguidelines.finding.Finding;
import jakarta.validation.ConstraintViolation;
import java.util.Optional;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * Gives the findings that violations of {@code @Valid} carry.
 *
 * <pre>{@code
 * for (ConstraintViolation<Form> violation : validator.validate(form)) {
 *   CopConstraints.findingOf(violation).ifPresent(finding -> ...);
 * }
 * }</pre>
 *
 * <p>A warning is a violation too: to let warnings pass, keep only the findings whose {@link
 * Finding#severity} is {@code ERROR}.
 *
 * <p>{@link ValidAtStage} says which object is checked at which stage, {@link ModelValidator} by
 * which rules. All methods are thread-safe.
 */
public final class CopConstraints {

  private CopConstraints() {}

  /**
   * Returns the finding of a violation, equal to that of {@link CopValidator}: with rule, severity
   * and arguments. Its place is relative to the object of the model, whatever bean or list holds
   * that.
   *
   * @return nothing for the violation of another constraint
   */
  public static Optional<Finding> findingOf(ConstraintViolation<?> violation) {
    if (!(violation.getConstraintDescriptor().getAnnotation() instanceof ValidAtStage)) {
      return Optional.empty();
    }
    HibernateConstraintViolation<?> hibernate =
        violation.unwrap(HibernateConstraintViolation.class);
    return Optional.of(hibernate.getDynamicPayload(Finding.class));
  }
}
