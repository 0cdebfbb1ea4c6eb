package io.github.copguidelines.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Requires that no element of a list appears twice. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface Distinct {

  /** Returns the key of the message. */
  String message() default "{FIELD-008}";

  /** Returns the stages at which the constraint holds; empty if it holds at every stage. */
  Class<?>[] groups() default {};

  /** Returns the payload of the constraint, for example its severity. */
  Class<? extends Payload>[] payload() default {};
}
