package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Jakarta validators that know nothing of the library, and the findings of their violations. */
final class JakartaValidators {

  static final boolean EXPRESSION_LANGUAGE = Boolean.getBoolean("cop.expressionLanguage");

  /** The default; without an expression language Hibernate Validator requires the interpolator. */
  static final Validator PLAIN =
      EXPRESSION_LANGUAGE
          ? Validation.buildDefaultValidatorFactory().getValidator()
          : Validation.byDefaultProvider()
              .configure()
              .messageInterpolator(new ParameterMessageInterpolator())
              .buildValidatorFactory()
              .getValidator();

  private JakartaValidators() {}

  /** Returns the findings, sorted. */
  static <T> List<Finding> findings(Collection<ConstraintViolation<T>> violations) {
    return violations.stream()
        .map(violation -> CopConstraints.findingOf(violation).orElseThrow())
        .sorted()
        .toList();
  }
}
