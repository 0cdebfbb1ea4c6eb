package io.github.copguidelines.constraint;

import io.github.copguidelines.finding.Stage;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Checks an object of the model against all constraints and rules that hold at a stage.
 *
 * <p>Every model type inherits it, so that {@code @Valid} on a record, or on a bean, list, map or
 * {@code Optional} that holds one, needs no set-up. The validation group selects the stage: {@code
 * Default} means draft, and {@link Stage} has a group for each stage. The artifact {@code
 * cop-validation} brings the validator of this constraint; without the artifact, Hibernate
 * Validator rejects {@code @Valid} on a model type with an {@code UnexpectedTypeException}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidAtStage.List.class)
@Constraint(validatedBy = {})
public @interface ValidAtStage {

  /** Returns the stage. */
  Stage value();

  /** Returns the key of the message, which shows the message of the finding. */
  String message() default "{io.github.copguidelines.finding}";

  /** Returns the groups that select the stage. */
  Class<?>[] groups() default {};

  /** Returns an empty array: a violation carries its finding, which has the severity. */
  Class<? extends Payload>[] payload() default {};

  /** Holds one constraint for each stage. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {

    /** Returns the constraints. */
    ValidAtStage[] value();
  }
}
