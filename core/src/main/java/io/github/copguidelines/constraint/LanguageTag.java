package io.github.copguidelines.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requires a well-formed BCP 47 language tag in its usual form: {@code en}, {@code zh-Hant}, {@code
 * pt-BR}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface LanguageTag {

  /** Returns the key of the message. */
  String message() default "{FIELD-006}";

  /** Returns the stages at which the constraint holds; empty if it holds at every stage. */
  Class<?>[] groups() default {};

  /** Returns the payload of the constraint, for example its severity. */
  Class<? extends Payload>[] payload() default {};
}
