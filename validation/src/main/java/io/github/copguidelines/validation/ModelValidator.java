package io.github.copguidelines.validation;

import io.github.copguidelines.catalogue.CatalogueProvider;
import io.github.copguidelines.constraint.ValidAtStage;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.NotSerialized;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.ServiceLoader;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Validates objects of the model for a Jakarta validator, as {@link CopValidator} does; Hibernate
 * Validator finds it as a service.
 *
 * <p>With {@code cop-serialization} on the path it knows the bundled catalogue; without, the rules
 * that need a catalogue do not run: {@code PR-002} on regions, {@code PR-004}, {@code PR-011},
 * {@code PR-016}, {@code DOC-001}, {@code DOC-007}, and {@code FIELD-008} on recommendations. An
 * application that needs a catalogue, settings, a profile or rules of its own hands a {@link
 * CopValidator} to {@code HibernateValidatorConfiguration.constraintValidatorPayload}.
 *
 * <p>The standard has no severities: a warning is a violation too, so that callers decide by the
 * severity of the {@linkplain CopConstraints#findingOf finding}. Violations carry findings in
 * Hibernate Validator only, so that no other implementation of the standard is supported. Without
 * an expression language Hibernate Validator requires a {@code ParameterMessageInterpolator}. The
 * last node of a violation's path holds the rest of the place from the first name on that is not a
 * property of a present object, because Spring reads the value of each property of the path. {@code
 * Validator.validateProperty} and {@code validateValue} do not know the properties of the model:
 * the constraint checks whole objects only.
 */
@NotSerialized
public final class ModelValidator implements ConstraintValidator<ValidAtStage, Extensible> {

  /** Holds the validator of applications that bring none; made on first use, once. */
  private static final class Bundled {
    static final CopValidator VALIDATOR =
        CopValidator.with(
            ServiceLoader.load(CatalogueProvider.class, CatalogueProvider.class.getClassLoader())
                .findFirst()
                .map(CatalogueProvider::catalogue));
  }

  private Stage stage = Stage.DRAFT;

  /** Makes a validator, to be initialized. */
  public ModelValidator() {}

  @Override
  public void initialize(ValidAtStage constraint) {
    stage = constraint.value();
  }

  @Override
  public boolean isValid(@Nullable Extensible object, ConstraintValidatorContext context) {
    if (object == null) {
      return true;
    }
    var hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
    CopValidator own = hibernate.getConstraintValidatorPayload(CopValidator.class);
    CopValidator validator = own == null ? Bundled.VALIDATOR : own;
    List<Finding> findings = validator.validate(object, stage).findings();
    hibernate.disableDefaultConstraintViolation();
    for (Finding finding : findings) {
      LocalizedMessage.addTo(hibernate, finding);
      ViolationPath.of(object, finding.pointer())
          .addTo(
              hibernate
                  .withDynamicPayload(finding)
                  .buildConstraintViolationWithTemplate(
                      hibernate.getDefaultConstraintMessageTemplate()));
    }
    return findings.isEmpty();
  }
}
